import type { CaseExamples } from '../examples.ts';

export const es: CaseExamples = {
  deeds: {
    mine: 'mis casos, mis quejas, mis reclamos, mis reclamaciones, mi caso, lista de mis quejas, ver mis quejas, todas mis quejas',
    withdraw: `
      retirar, retirar queja, retirar la queja, retirar mi queja, quiero retirar mi queja, quiero retirarla, retirarla,
      retirar mi reclamo, anular mi queja, cancelar mi queja, retiro mi queja, la retiro
    `,
    reopen: 'reabrir, reabrirla, reabrir mi queja, abrir de nuevo, abrirla otra vez, quiero reabrirla, reabrir el caso',
    appeal: 'apelar, apelación, apelo, quiero apelar, recurrir, recurso, quiero recurrir',
    rate: 'valorar, valoración, calificar, calificación, puntuar, quiero valorar, dar mi opinión, nota',
    add: 'añadir, agregar, añadir información, agregar información, añadir algo, agregar algo, añadir foto, agregar foto, añadir una foto, agregar una foto',
    forget: `
      borrar mis datos, borra mis datos, borre mis datos, eliminar mis datos, elimine mis datos, bórrenme, olvídame,
      borrar todo sobre mí, quiero borrar mis datos, suprimir mis datos
    `,
    known: `
      qué sabes de mí, qué sabe de mí, qué saben de mí, qué datos tienen de mí, qué datos tienes de mí, mis datos,
      ver mis datos, qué guardan de mí, qué datos guardan
    `,
    solved:
      'resuelto, está resuelto, ya está resuelto, solucionado, está solucionado, arreglado, ya está arreglado, ya funciona',
    unsolved: `
      no está resuelto, no resuelto, no está solucionado, no está arreglado, sigue igual, sigue roto, no arreglado,
      no vino nadie, nadie vino, todavía no, no ha cambiado nada, sigue sin arreglarse
    `,
    skip: `
      omitir, saltar, omitirlo, saltarlo, no sé, no lo sé, no se, no lo tengo, no tengo, no lo tengo a mano, sin número,
      ninguno, ninguna, sin nombre, paso, dejarlo
    `,
    anonymous:
      'anónimo, anónima, anónimamente, anon, quiero ser anónimo, sin dar mi nombre, quedar anónimo, ocultar mi nombre, desconocido',
    kind: 'tipo, el tipo, categoría, la categoría, tipo equivocado, otro tipo, otra categoría, cambiar tipo, cambiar el tipo, tema, asunto',
    place: `
      lugar, el lugar, sitio, dirección, lugar equivocado, otro lugar, otro sitio, cambiar lugar, cambiar el lugar, zona,
      barrio, oficina, otra oficina, oficina equivocada, el lugar es, está en, es en
    `,
    words: 'texto, el texto, palabras, descripción, qué pasó, lo que pasó, cambiar texto, cambiar el texto, relato',
    join: 'yo también, también yo, a mí también, unirme, me uno, quiero unirme, nosotros también, unirse, sumarme',
    own: 'nueva, nuevo, otra, la mía, propia, una nueva, aparte, presentar la mía, es distinta, no es lo mismo',
  },
  complain: `
    queja, quejas, queja nueva, reclamo, reclamación, problema, un problema, tengo un problema, quejarme, quiero quejarme,
    me quiero quejar, poner una queja, presentar una queja, quiero poner una queja, quiero presentar una queja, denunciar,
    quiero denunciar, tengo una queja, salió mal, hacer un reclamo, nueva queja
  `,
  complaints: `
    estaba cerrado, estaba cerrada, estaban cerrados, la encontré cerrada, no había nadie, me rechazaron, se negaron,
    me dijeron que no, no me atendieron, me pidieron dinero, pidieron dinero, me piden dinero, quieren dinero,
    quieren un soborno, me mandaron a casa, me echaron
  `,
  anywhere: `
    se negaron a, me rechazaron, me pidieron dinero, pidieron dinero, pidió dinero, pagar un soborno, por debajo de la mesa,
    oficina estaba cerrada, me acosó, me acosa, me amenazó
  `,
  wrongOffice: `
    oficina equivocada, no era esa oficina, no era la oficina, esa oficina no existe, la oficina ya no está, se mudó la oficina,
    me mandaron a otra oficina, aquí no se hace, ahí no se hace, no lo hacen ahí, dirección equivocada
  `,
  asks: `
    dónde, cómo, qué, cuándo, cuál, quién, por qué, cuánto, cuánta, puedo, puede, hay, debo, tengo que, a qué hora,
    dígame dónde, dígame cómo
  `,
  seeks: `
    dónde se, dónde puedo, dónde tengo que, dónde hay que, a qué oficina, en qué oficina, qué oficina, qué documentos,
    qué papeles, qué necesito, qué hace falta, cómo puedo, cómo se, cómo hago, cuánto cuesta, cuánto tarda, cuánto se tarda,
    quisiera saber, quiero saber, querría saber, me gustaría saber, dígame, me puede decir, queremos pedir, quiero pedir,
    quiero solicitar, queremos solicitar, quiero sacar, puedo ir yo, es posible
  `,
  wishes:
    'necesito, necesitamos, ocupo, ocupamos, quiero, queremos, kiero, quisiera, me gustaría, requiero, qué, dónde, cómo',
  money: 'dinero, soborno, mordida, extra, pesos, cobran, cobraron, coima',
  nameIs: 'me llamo, mi nombre es, soy, nombre',
  placeIs: `el lugar es, lugar es, el sitio es, la dirección es, la oficina es, está en, es en, fue en, lugar`,
  joins: 'y, pero, porque, así que, además',
};
