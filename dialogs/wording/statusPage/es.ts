import type { StatusPageWording } from './wording.ts';

export const es: StatusPageWording = {
  title: 'Su queja',
  locked: {
    lead: 'Para verla, escriba la clave secreta: los seis números que vinieron con la referencia.',
    secret: 'Clave secreta, seis números',
    show: 'Ver',
    byPhone: '¿La presentó por teléfono? Envíe STATUS desde el mismo número: allí no hace falta la clave.',
  },
  wrong: {
    mistyped: 'La referencia está mal escrita',
    reference: 'Referencia, por ejemplo RD-7K3MP-Q',
    look: 'Buscar',
    later: 'Espere un poco',
  },
  solved: (until) => `¿Está resuelto? Díganoslo abajo, hasta el ${until}.`,
  answerBelow: (until) => `Responda abajo, hasta el ${until}.`,
  storyTitle: 'Lo que ha pasado hasta ahora',
  filed: 'usted la presentó',
  appealRejected: 'apelación no concedida, cerrada',
  passesTitle: 'Si pasa la fecha',
  passes: (day) =>
    `Si pasa el ${day} sin respuesta, la recibe por sí sola la persona supervisora, y le escribimos con el motivo y una nueva fecha. Tres días hábiles después la recibe la jefatura de la oficina. Usted no tiene que hacer nada.`,
  youCan: 'Lo que puede hacer',
  nothingToDo: 'Ahora no tiene que hacer nada.',
  forms: {
    answer: { title: 'Responder a la pregunta', label: 'Su respuesta', button: 'Enviar la respuesta' },
    add: { title: 'Añadir algo', label: 'Lo que la oficina debe saber', button: 'Añadir' },
    reopen: { title: 'No, no está resuelto', label: '¿Qué sigue mal?', button: 'Abrirla otra vez' },
    appeal: {
      title: 'Apelar',
      label: '¿Qué debería decidirse de otro modo, y por qué?',
      button: 'Enviar la apelación',
    },
    withdraw: { title: 'Retirarla', label: '', button: 'Sí, retirarla' },
    rate: {
      title: '¿Cómo fue?',
      score: 'De 1 a 5',
      worst: 'mal',
      best: 'bien',
      visits: '¿Cuántas visitas hicieron falta?',
      cost: '¿Cuánto le costó?',
      button: 'Enviar',
    },
    withdrawSure: 'Entonces nadie seguirá trabajando en ella.',
  },
  done: {
    answer: 'Gracias, la oficina tiene su respuesta.',
    add: 'Añadido. La oficina lo ve.',
    reopen: 'Está abierta otra vez y la oficina lo sabe.',
    appeal: 'Ahora la tiene quien decide apelaciones.',
    withdraw: 'Está retirada. No se hará nada más.',
    rate: 'Gracias, anotado.',
  },
  toChat: 'Volver al chat',
  leave: 'Cerrar esta página, para que nadie más la vea aquí',
  office: 'la oficina',
};
