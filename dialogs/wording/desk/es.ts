import type { DeskWording } from './wording.ts';

export const es: DeskWording = {
  called: 'He llamado a una persona. Le escribe aquí, casi siempre en 5 minutos. Mientras tanto sigo respondiendo yo.',
  stillCalling: 'Ya hay una persona avisada y le escribirá aquí. Mientras tanto sigo respondiendo yo.',
  joined: (name) => `${name} está aquí ahora. Escríbale igual que a mí; con MENÚ vuelvo yo.`,
  says: (name, text) => `${name}: ${text}`,
  finished: (name) => `${name} ha terminado y vuelvo a estar yo. ¿Necesita algo más?`,
  goneOn: (name) => `Lo siento, ${name} ha tenido que irse. He llamado a otra persona; mientras tanto estoy yo.`,
  nobody: (moment) => `Lo siento, ahora no puede venir nadie. Le contactarán, como tarde, ${moment}. Yo sigo aquí.`,
  notReached: 'Intentamos hablar con usted y no fue posible. Envíe PERSONA cuando le venga bien.',
  late: (moment) => `Prometimos contactarle y no lo hicimos. Lo sentimos. Nuevo plazo: ${moment}.`,
  closed: (opens) => `Ahora no hay nadie para atenderle.${opens ? ` Vuelve a haber alguien ${opens}.` : ''}`,
  offer: (moment) => `¿Quiere que le contacten, como tarde, ${moment}? Envíe SÍ, o siga preguntándome.`,
  whichNumber: '¿A qué número de teléfono le llaman? O envíe SÍ para una respuesta aquí mismo.',
  noNumber:
    'Ahí no veo un número de teléfono. Envíe las cifras, por ejemplo 01712 345678, o SÍ para una respuesta aquí.',
  promised: (moment) => `Anotado, junto con lo que hemos hablado. Le contactarán, como tarde, ${moment}.`,
  hereLabel: 'Responder aquí',
};
