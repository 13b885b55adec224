/** Spanish words of one meaning, a line each, as people use them at an office's counter; see en.ts. */
export const spanish = `
papel papeles documento documentos documentacion certificado acta constancia comprobante partida
perdido perder perdi perdio extraviado extravio extravie extraviar robado robar robo robaron hurto
muerte murio morir muerto fallecer fallecio fallecido fallecimiento defuncion difunto finado se_murio
nacimiento nacer nacio nacido naci bebe parto dio_a_luz recien_nacido hijo hija nino nina
hijo hija hijos nino nina ninos menor menores
matrimonio casarse casar casarme casarnos casamos boda casado casada nupcias
divorcio divorciar divorcie divorciado divorciada separacion
renovar renovacion renuevo vencido vencida vencio vence vencer caducado caducada caduco caducar expirado
reposicion reponer repongo robaron perdi duplicado reemplazo reemplazar
roto rota rompio quebro danado danada deteriorado estropeado
copia copias duplicado fotocopia
ayuda ayudas subsidio prestacion beneficio apoyo apoyos pension bono
beca becas estudiante estudiantes
anciano anciana ancianos mayor mayores abuelo abuela abuelito abuelita jubilado jubilada jubilacion vejez tercera_edad adulto_mayor adulta_mayor adultos_mayores 61 62 63 64 65 66 67 68 69 70 71 73 74 76 77 78 79 81 82 83 84 85 86 87 88 89 91 92 93 94 95 96 97 98
descuento descuentos rebaja bonificacion
dinero costo coste precio tarifa pagar pago cuesta cobran cobro arancel valor
caro cara carisimo carisima alto elevado excesivo
agua grifo canilla llave_de_agua
fuga fugas gotea goteo tirando derrame tuberia
pipa cisterna camion_cisterna
recibo factura boleta cuenta cobro
luz electricidad corriente
coche auto autos carro carros vehiculo vehiculos automovil camioneta
moto motocicleta motoneta
placa placas matricula patente chapa
licencia permiso carnet autorizacion
conducir manejar conductor chofer manejo
multa multas infraccion infracciones sancion
tienda tiendita negocio comercio comercial empresa local restaurante puesto establecimiento
funcionamiento apertura abrir operar
ambulante ambulantes vendedor vendedores vender vendo venta puesto
casa vivienda hogar domicilio departamento apartamento
vivir vivo vive residir resido residencia domicilio vecindad
construir construyo construccion obra obras edificar edificacion ampliar ampliacion segundo_piso otro_piso
terreno terrenos tierra lote predio parcela finca
dueno propietario propiedad dominio inmueble escritura escriturar escrituras a_mi_nombre a_nombre_de
comprar compre compra compraventa adquirir
herencia heredar herede herederos heredero sucesion firma
impuesto impuestos tributo tasa contribucion
policia comisaria comandancia
antecedentes penales delitos
extranjero exterior
basura residuos desechos desperdicios
mueble muebles sillon sofa colchon colchones enseres trastes voluminoso voluminosos voluminosa
recoger recogida recolectar recoleccion recogen se_lo_lleva se_llevan
calle avenida carretera camino vialidad
acera banqueta vereda
bache baches hoyo hoyos hueco huecos pozo agujero
farola farolas alumbrado foco lampara lamparas luminaria luminarias poste bombilla luz_de_la_calle
fundido fundida apagado apagada descompuesto descompuesta averia averiado no_prende no_enciende no_sirve no_funciona
arbol arboles rama ramas
podar poda talar tala tumbar cortar derribar derribo
alcantarilla coladera drenaje desague cloaca
medico doctor hospital salud clinica
vacuna vacunas vacunar vacunacion
escuela colegio primaria secundaria
guarderia kinder cuidado cuidar cuiden jardin_de_ninos jardin_infantil
discapacidad discapacitado discapacitada minusvalido invalido silla_de_ruedas no_puede_caminar
madre mama mami
padre papa papi
solicitud solicitar tramite
identidad identificacion cedula dni credencial
error errores equivocado incorrecto corregir correccion rectificar rectificacion aclaracion aclarar mal_escrito
queja reclamo reclamacion denuncia
trabajo empleo chamba laboral
abogado legal juicio
pobre humilde
ciego sordo discapacitado
sueldo salario paga
tumba entierro enterrar enterramos sepultar sepultura cementerio panteon funeraria
comida alimentos comer hambre despensa
viuda viudo
mosquito mosquitos dengue
embarazada embarazo
fiesta evento celebracion
militar ejercito cartilla
perro perros mascota mascotas gato
ruido ruidoso escandalo
inscribir inscripcion matricular alta registrar registro dar_de_alta
contratar contrato conexion conectar conecto toma acometida
mudanza mudarse mude mudamos cambio_de_domicilio cambiar_de_casa
`;
