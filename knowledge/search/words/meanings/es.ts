/** Spanish words of one meaning, a line each, as people use them at an office's counter; see en.ts. */
export const spanish = `
document: papel papeles documento documentos documentacion certificado acta constancia comprobante partida carta
lose: perdido perder perdi perdio extraviado extravio extravie extraviar robado robar robo robaron hurto perdida robada
dead: muerte murio morir muerto fallecer fallecio fallecido fallecimiento defuncion difunto finado se_murio velorio
baby: nacimiento nacer nacio nacido naci bebe parto dio_a_luz recien_nacido hijo hija nino nina mi_bebe di_a_luz
child: hijo hija hijos nino nina ninos menor menores hijas ninas chamaco chamaca chico chica nene nena bebe peque crio escuincle muchacho
marriage: matrimonio casarse casar casarme casarnos casamos boda casado casada nupcias casaremos civil enlace
divorce: divorcio divorciar divorcie divorciado divorciada separacion separar separarnos separarme dejar_a_mi_esposo
expire: renovar renovacion renuevo vencido vencida vencio vence vencer caducado caducada caduco caducar expirado caduca expira refrendo
replacement: reposicion reponer repongo robaron perdi duplicado reemplazo reemplazar
break: roto rota rompio quebro danado danada deteriorado estropeado
copy: copia copias duplicado fotocopia certificada
benefit: ayuda ayudas subsidio prestacion beneficio apoyo apoyos pension bono beca programa
scholarship: beca becas estudiante estudiantes estudiar estudios
elderly: anciano anciana ancianos mayor mayores abuelo abuela abuelito abuelita jubilado jubilada jubilacion vejez tercera_edad adulto_mayor adulta_mayor adultos_mayores 61 62 63 64 65 66 67 68 69 70 71 73 74 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98 viejo vieja viejito viejita
discount: descuento descuentos rebaja bonificacion
cost: dinero costo coste precio tarifa pagar pago cuesta cobran cobro arancel valor
high: caro cara carisimo carisima alto elevado excesivo
water: agua grifo canilla llave_de_agua llave toma pipa
leak: fuga fugas gotea goteo tirando derrame tuberia tubo saliendo_agua
tanker: pipa cisterna camion_cisterna
bill: recibo factura boleta cuenta cobro
electricity: luz electricidad corriente apagon
car: coche auto autos carro carros vehiculo vehiculos automovil camioneta
motorcycle: moto motocicleta motoneta
plate: placa placas matricula patente chapa
licence: licencia permiso carnet autorizacion carne
drive: conducir manejar conductor chofer manejo
fine: multa multas infraccion infracciones sancion boleta
business: tienda tiendita negocio comercio comercial empresa local restaurante puesto establecimiento papeleria panaderia cafeteria fonda taqueria farmacia carniceria estetica peluqueria taller fruteria ferreteria abarrotes cocina_economica bar
begin: funcionamiento apertura abrir operar
stall: ambulante ambulantes vendedor vendedores vender vendo venta puesto puestito carrito tianguis elotes tamales tacos comida_en_la_calle
house: casa vivienda hogar domicilio departamento apartamento
live: vivir vivo vive residir resido residencia domicilio vecindad vecino vecinos empadronar empadronamiento
build: construir construyo construccion obra obras edificar edificacion ampliar ampliacion segundo_piso otro_piso agregar levantar techar barda remodelar remodelacion otro_cuarto cuarto habitacion recamara un_cuarto_mas una_habitacion_mas terraza garaje
land: terreno terrenos tierra lote predio parcela finca solar
owner: dueno propietario propiedad dominio inmueble escritura escriturar escrituras a_mi_nombre a_nombre_de
purchase: comprar compre compra compraventa adquirir
inherit: herencia heredar herede herederos heredero sucesion firma testamento
tax: impuesto impuestos tributo tasa contribucion predial
police: policia comisaria comandancia patrulla
clearance: antecedentes penales delitos penal preso carcel buena_conducta no_he_estado_preso
abroad: extranjero exterior pasaporte visa
waste: basura residuos desechos desperdicios escombro cascajo reciclaje
furniture: mueble muebles sillon sofa colchon colchones enseres trastes voluminoso voluminosos voluminosa ropero cama cacharros refri refrigerador lavadora
collect: recoger recogida recolectar recoleccion recogen se_lo_lleva se_llevan tirar llevarse desechar deshacerme
street: calle avenida carretera camino vialidad banqueta acera esquina
acera banqueta vereda
pothole: bache baches hoyo hoyos hueco huecos pozo agujero hoyote hundimiento
lamp: farola farolas alumbrado foco lampara lamparas luminaria luminarias poste bombilla luz_de_la_calle
broken: fundido fundida apagado apagada descompuesto descompuesta averia averiado no_prende no_enciende no_sirve no_funciona
tree: arbol arboles rama ramas poda podar talar
prune: podar poda talar tala tumbar cortar derribar derribo
drain: alcantarilla coladera drenaje desague cloaca
health: medico doctor hospital salud clinica centro_de_salud consulta
vaccine: vacuna vacunas vacunar vacunacion vacunan antirrabica rabia
school: escuela colegio primaria secundaria prepa instituto kinder
nursery: guarderia kinder cuidado cuidar cuiden jardin_de_ninos jardin_infantil
disability: discapacidad discapacitado discapacitada minusvalido invalido silla_de_ruedas no_puede_caminar no_camina no_puede_andar
mother: madre mama mami jefa ma
father: padre papa papi jefe
application: solicitud solicitar tramite
identity: identidad identificacion cedula dni credencial ine curp
correct: error errores equivocado incorrecto corregir correccion rectificar rectificacion aclaracion aclarar mal_escrito
complain: queja reclamo reclamacion denuncia
job: trabajo empleo chamba laboral bolsa_de_trabajo
attorney: abogado legal juicio
poor: pobre humilde bajos_recursos escasos_recursos no_tengo_dinero no_me_alcanza
blind: ciego sordo discapacitado ciega no_ve invidente
wage: sueldo salario paga
funeral: tumba entierro enterrar enterramos sepultar sepultura cementerio panteon funeraria
meal: comida alimentos comer hambre despensa
widow: viuda viudo enviude enviudar
mosquito: mosquito mosquitos dengue zancudo zancudos fumigar fumigacion
pregnant: embarazada embarazo esperando_un_bebe
event: fiesta evento celebracion quince_anos quinceanera xv_anos 15_anos cumpleanos bautizo posada feria
military: militar ejercito cartilla
dog: perro perros mascota mascotas gato perra perrito perrita cachorro can gata gatito animal animales
noise: ruido ruidoso escandalo musica_alta bocinas
register: inscribir inscripcion matricular alta registrar registro dar_de_alta apuntar apuntarme apuntarse apunto anotarme
connect: contratar contrato conexion conectar conecto toma acometida
move: mudanza mudarse mude mudamos cambio_de_domicilio cambiar_de_casa
husband: esposo marido pareja conyuge
wife: esposa mujer senora pareja conyuge
cow: vaca ganado res cerdo gallina borrego chivo caballo
farm: campesino agricultor agricola campo cosecha siembra cultivo milpa parcela
seed: semilla semillas fertilizante abono
single: soltera soltero sola solo madre_sola mama_sola
floor: piso planta nivel
room: cuarto habitacion recamara pieza
open: abrir apertura poner_un poner_una montar inaugurar
hall: salon sala auditorio lugar_para espacio casa_comunal
hire: renta rentar alquilar alquiler arrendar prestar
parking: estacionar estacionamiento aparcar aparcamiento parqueo parquear cajon dejar_el_carro dejar_el_coche
tow: grua corralon arrastre inmovilizador cepo
contest: impugnar reclamar inconformidad no_estoy_de_acuerdo injusta apelar
transport: camion autobus bus pasaje transporte pesero
bicycle: bici bicicleta
insurance: seguro poliza afiliacion
hungry: hambre despensa comida no_tengo_que_comer
unemployed: desempleado desempleada desempleo sin_trabajo paro me_quede_sin_trabajo me_corrieron
enrol: inscribir inscripcion matricula matricular cupo plaza meter_a_la_escuela
library: biblioteca libro libros leer
refugee: refugiado refugiada asilo refugio migrante migrantes inmigrante indocumentado venezuela honduras haiti cuba
citizen: ciudadano ciudadania nacionalidad vecindad
election: elector electoral votar voto elecciones padron casilla
theft: robo robaron ladron asalto
sewage: drenaje alcantarilla coladera aguas_negras cano desague
deed: escritura escrituras titulo
fire: incendio bomberos quemado fuego
flood: inundacion inundado inundo lluvia
complaint: queja quejarme denuncia
legal: abogado legal juicio demanda defensor asesoria
sport: deporte deportivo cancha gimnasio alberca
tourist: turista turismo
cheap: barato economico
jury: jurado jurados
rent: renta rentar alquiler arriendo desalojo desalojar desalojan
gun: arma armas pistola escopeta rifle carabina fusil revolver municion aire_comprimido
dog: pitbull rottweiler bulldog galgo podenco raza
cat: gato gata gatos gatito
stray: callejero callejeros abandonado vagabundo suelto
disability: discapacidad ciego ciega sordo sorda cojo paralitico movilidad_reducida autismo dependiente no_ve no_oye
wheelchair: minusvalido movilidad silla_de_ruedas
carer: cuidador cuidadora cuidar cuido cuidados dependencia dependiente no_se_vale no_puede_estar_sola no_puede_estar_solo alzheimer demencia a_domicilio
alarm_button: teleasistencia boton se_cae caidas vive_solo vive_sola
nursery: guarderia escuela_infantil cuna bebe bebes trabajo_todo_el_dia
school: cole colegio colegios escolar escolarizacion escolarizar matricular instituto insti primaria
school_meals: comedor comedor_escolar menu_escolar
street_light: farola farolas alumbrado bombilla luz_de_la_calle oscuro oscuras luminaria foco foco_de_la_calle
noise: ruido ruidos molestias molesta no_me_deja_dormir no_puedo_dormir musica_a_tope gritos taladro no_deja_dormir
sewer: alcantarilla atasco atascada atascado colector aguas_fecales desatascar rejilla
bin_collection: basura residuos contenedor contenedores desperdicios
dumping: vertedero vertido tiran_basura tiran_escombros escombros
recycle: reciclar reciclaje vidrio carton plastico envases punto_limpio botellas
pests: plaga plagas ratas rata ratones cucaracha cucarachas chinches avispas bichos insectos desratizar fumigar mosquitos
mosquito: mosquito mosquitos zancudos fumigar tigre
bulky: enseres muebles voluminosos sofa colchon trastos nevera lavadora armario
parking: aparcar aparcamiento estacionamiento plaza_de_garaje zona_azul zona_verde ora sitio_para_el_coche parking
garage: garaje cochera vado badén entrada_de_garaje placa_de_vado delante_de_mi_garaje
towed: grua deposito se_han_llevado_mi_coche se_llevaron_mi_coche se_llevo_la_grua retirada_de_vehiculos inmovilizado
fine: multa multas sancion denuncia_de_trafico receta infraccion
contest: recurrir recurso alegaciones alegar reclamar injusta impugnar protestar
street_vendor: ambulante mercadillo puesto vendedor tenderete feriante
terrace: terraza terrazas mesas mesas_fuera sillas velador veladores
social_housing: vpo vivienda_protegida vivienda_social piso_social piso_barato piso_protegido piso_del_ayuntamiento vivienda_publica demandante_de_vivienda
dwelling: piso pisos vivienda casa apartamento hogar vpo
rent: alquiler alquilar arrendamiento casero desahucio no_puedo_pagar_el_alquiler renta pagar_el_piso
repair: reparar reparacion arreglar arreglo gotera goteras humedad averia
census_register: padron empadronar empadronarme empadronarse empadronamiento volante domicilio_nuevo me_mude me_he_mudado acabo_de_mudar acabo_d_mudar mudar mudarme mudado nuevo_en_la_ciudad donde_vivo diga_donde_vivo
domicile: arraigo vecindad
foreigner: extranjero extranjera extranjeros extranjeria nie inmigrante rumano marroqui
undocumented: arraigo sin_papeles irregular regularizar regularizacion no_tengo_papeles
family_reunion: reagrupacion reagrupar traer_a_mi_mujer traer_a_mi_familia traer_a_mis_hijos traer_a_mi_marido traer
civil_wedding: boda civil por_lo_civil casarnos nos_casamos casamiento
unmarried_couple: convivencia pareja_de_hecho vivimos_juntos sin_casarnos sin_casarse no_casarnos no_queremos_casarnos
grave: nicho nichos sepultura tumba cementerio panteon enterrar enterrarlo enterrarla entierro funeraria columbario
land_record: catastro nota_simple cedula_catastral
land_transfer: transmision escriturar
land_survey: deslinde linde lindes medir topografo medicion invadio_mi_terreno
caste: casta
income: ingresos renta_anual sueldo nomina gano
lpg: gas bombona butano cilindro
installments: plazos fraccionar fraccionamiento aplazar a_plazos cuotas poco_a_poco
hall: salon sala salon_de_actos centro_civico
film: rodaje rodar pelicula grabar cortometraje
drone: dron drones
crackers: petardos fuegos_artificiales pirotecnia cohetes
bus_pass: abono bono_bus bonobus
widow: viuda viudez viudo
scholarship: beca becas ayuda_al_estudio
tree: arbol arboles rama ramas talar tala poda podar
animals: animales mono vaca cerdo jabali serpiente culebra
pet: mascota mascotas animal_de_compania chip microchip perro gato
passport: pasaporte pasaportes
consular: consulado embajada consular
trademark: logo patente marca_registrada derechos_de_autor
election: papeleta censo_electoral mesa_electoral
ambulance: ambulancia traslado_de_enfermos
library: biblioteca prestamo_de_libros sala_de_lectura
allotment: huerto huertos huerta parcela
scaffolding: andamio andamios contenedor_de_obra saco_de_escombros
beach: playa hamacas socorrista
apostille: apostilla legalizar legalizacion compulsar compulsa
power_of_attorney: apoderado representante poder_notarial autorizar_a_otro
adoption: adopcion adoptar acogida
address: direccion domicilio padron empadronamiento senas
education: estudios estudiar estudio carrera
disability: discapacidad no_habla no_puede_hablar
orphan: huerfano huerfana huerfanos sin_padres orfandad
waterlogged: encharcado encharca charco charcos se_encharca
`;
