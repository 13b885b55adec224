/** Spanish words of one meaning, a line each, as people use them at an office's counter; see en.ts. */
export const spanish = `
papel papeles documento documentos certificado acta constancia
perdido perder perdi extraviado robado robar robo
muerte murio fallecer fallecido fallecimiento defuncion
nacimiento nacer nacio bebe recien hijo hija nino nina
matrimonio casarse casar boda casado
divorcio separacion
renovar renovacion vencido caducado vencio
ayuda subsidio prestacion beneficio apoyo pension
anciano mayor jubilado jubilacion
dinero costo coste precio tarifa pagar cuesta
agua grifo
luz electricidad corriente
coche auto carro vehiculo
licencia permiso carnet autorizacion
tienda negocio comercio empresa
casa vivienda hogar domicilio
terreno tierra
impuesto tributo tasa
policia comisaria
extranjero exterior
basura residuos desechos
calle carretera
medico doctor hospital salud
vacuna vacunacion
escuela colegio
discapacidad discapacitado minusvalido
madre mama
padre papa
solicitud solicitar tramite
identidad cedula dni
error equivocado incorrecto corregir
queja reclamo reclamacion denuncia
trabajo empleo
oficina
abogado legal juicio
pobre humilde
ciego sordo discapacitado
sueldo salario paga
bache hueco
alcantarilla drenaje desague
tumba entierro cementerio
comida alimentos comer hambre
viuda marido
mosquito mosquitos dengue
conducir manejar
farola alumbrado foco
embarazada embarazo
firma herencia herederos
`;
