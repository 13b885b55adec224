export const es = `
  soy una persona humilde
  soy maestra en la escuela primaria
  vivo aquí con mis padres mayores
  llevamos veinte años en esta calle
  mi marido trabaja fuera y estoy sola
  mi mujer murió el año pasado
  tengo cuatro hijos
  mis hijos van al colegio por la mañana
  mi hijo está enfermo
  mi padre está delicado del corazón
  mi madre es mayor y no puede caminar mucho
  soy jubilado
  trabajo en una fábrica y llego tarde
  tengo una tienda pequeña en la esquina
  pagamos nuestros impuestos todos los años
  siempre hemos pagado a tiempo
  estimado señor o señora
  buenos días
  le pido que me atienda por favor
  hagan algo pronto por favor
  ayúdennos por favor
  muchas gracias de antemano
  nadie nos escucha
  ya no sé qué hacer
  no sé a quién más acudir
  he llamado muchas veces
  he llamado una y otra vez
  no ha venido nadie
  dicen que ya vendrá alguien
  siempre dicen que mañana
  dicen que vuelva la semana que viene
  he ido ya tres veces
  se lo dije al guardia
  se lo pedí con educación
  se ríe de mí
  dice que no es su trabajo
  no ha cambiado nada
  está así desde el año pasado
  empezó después de las lluvias
  antes todo estaba bien
  ayer por la tarde volviendo a casa
  tomé el autobús hasta el centro
  perdí un día de trabajo
  los niños no pueden dormir
  mi hija tiene miedo de salir
  tuvimos que ir al hospital
  el médico dijo que descansara
  tengo todos los papeles
  lo sabe todo el barrio
  en el edificio viven muchas familias
  cerca de la iglesia
  detrás de la escuela
  delante de nuestra casa
  lo cuento desde el principio
  estoy embarazada
  un amigo me dio este número
`;
