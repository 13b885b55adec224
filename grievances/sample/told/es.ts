export const es: Record<string, string> = {
  streetLight: `
    toda la calle está a oscuras
    de noche no se ve nada en nuestra calle
    no funciona ni una farola
    da miedo caminar por ahí sin luz`,
  road: `
    hay un hoyo muy hondo en la calzada
    me caí en un bache
    abrieron una zanja y la dejaron así
    la acera está levantada`,
  parking: `
    los coches aparcan en la acera y no se puede pasar
    un camión tapa nuestra puerta todo el día
    los vendedores ocupan toda la acera`,
  waterSupply: `
    no sale ni una gota del grifo
    estamos sin agua desde hace una semana
    llevo varios días sin agua en casa
    no llega agua a mi casa
    tengo que traer agua en cubos
    se rompió la tubería y estamos sin agua`,
  waterQuality: `
    el agua del grifo sale marrón
    el agua huele mal y tiene bichos
    nos enfermamos todos por el agua`,
  waterBill: `
    la factura del agua es diez veces más alta
    me cobran agua que no gasté
    ya pagué y me reclaman otra vez`,
  drains: `
    cuando llueve sube el agua de la alcantarilla a la casa
    la alcantarilla no tiene tapa
    el desagüe está tapado y se desborda
    agua sucia parada delante de la puerta`,
  waste: `
    hay un montón de basura en la esquina
    el camión de la basura no pasa desde hace un mes
    todos tiran la basura detrás del muro
    el olor de la basura es insoportable`,
  mosquitoes: `
    la charca está llena de mosquitos
    hay casos de dengue en la calle
    nadie viene a fumigar`,
  strayAnimals: `
    una jauría de perros persigue a la gente
    un perro callejero mordió a mi hijo
    hay un animal muerto en la calle`,
  noise: `
    descargan camiones toda la noche y no dormimos
    música a todo volumen hasta las cuatro
    el bar de abajo no deja dormir a nadie
    el taller hace ruido desde el amanecer`,
  illegalBuilding: `
    el vecino levanta un piso más de lo permitido
    su muro está en mi terreno
    construyen sin permiso`,
  market: `
    la balanza de la tienda está trucada
    me vendieron pescado podrido
    cobran más que el precio marcado`,
  park: `
    el columpio está roto y se lastimó una niña
    el parque está lleno de vidrios
    el baño público está cerrado`,
  transport: `
    el autobús no pasó otra vez
    espero una hora en la parada
    el conductor cobró de más`,
  officeRefused: `
    me devolvió los papeles y no quiso recibirlos
    dijo que no atienden a gente de nuestro barrio
    me echaron aunque estaba todo completo`,
  wrongInformation: `
    por teléfono me dijeron otra cosa
    nadie me había hablado de ese formulario
    me mandaron a otra oficina y allí me devolvieron`,
  longWait: `
    llevo ocho meses y sigo sin nada
    siempre me dicen que está en trámite
    el expediente sigue en la misma mesa
    dijeron dos semanas y ya va medio año
    entregué los papeles en primavera y no sé nada`,
  officeClosed: `
    el cartel dice abierto y la puerta estaba cerrada con llave
    no hubo nadie en la ventanilla en toda la mañana
    cerraron antes de la hora`,
  rude: `
    el empleado le gritó a mi madre delante de todos
    me tiró los papeles
    se burlaron de cómo hablamos
    nos trata como perros`,
  corruption: `
    me dijo que con mil pesos lo hace hoy
    pidió dinero para firmar
    dijo que por dinero se le olvidaba
    si no pago, tengo que esperar`,
  harassment: `
    cierra la puerta y me toca
    me pidió que nos viéramos a solas
    me escribe de noche y me espera a la salida`,
  childInDanger: `
    niños de diez años trabajan con las máquinas
    el dueño les pega a los niños
    quieren casar a mi sobrina de catorce años
    el padrastro golpea al niño`,
};
