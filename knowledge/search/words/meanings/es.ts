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
refugee: refugiado refugiada asilo refugio migrante migrantes inmigrante indocumentado sin_papeles no_tengo_papeles venezuela honduras haiti cuba
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
`;
