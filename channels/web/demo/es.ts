import type { DemoWording } from './wording.ts';

export const es: DemoWording = {
  self: 'Español',
  city: (name) => (name ? `Ciudad de ${name}` : 'Servicios de la ciudad'),
  title: ['Pregunte donde sea.', 'Llegue a la puerta correcta.'],
  lead: 'Diga con sus palabras qué necesita. Recibirá una sola respuesta: qué oficina, cuándo abre, qué llevar, cuánto cuesta y cuánto tarda.',
  askTitle: 'La gente pregunta',
  examples: [
    '¿Dónde renuevo mi pasaporte?',
    'El recibo del agua es altísimo',
    'Tuvimos un bebé, ¿y ahora?',
    'Quiero abrir una tienda pequeña',
  ],
  getTitle: 'Usted recibe',
  get: [
    'La oficina, y si está abierta ahora',
    'Qué llevar, para ir marcándolo',
    'Coste, plazo y número de visitas',
    'El día en que un funcionario lo comprobó',
  ],
  whereTitle: 'Pregunte ahora',
  onPage: 'Aquí: el botón redondo en la esquina de esta página.',
  bySms: (number) => `Por SMS, desde cualquier teléfono: ${number}`,
  byWhatsApp: (number) => `Por WhatsApp: ${number}`,
  byPhone: 'Por teléfono:',
  emergency: (number) => `En peligro, llame enseguida al ${number}.`,
  noScript:
    'El chat necesita JavaScript, que aquí está apagado. Todo lo que sabe está en la lista de servicios de abajo.',
  services: 'Todos los servicios',
  skip: 'Ir al contenido',
  languages: 'Idioma',
  fiction:
    'Esta ciudad es inventada, y también sus oficinas, precios y horarios. La página muestra lo que sabe hacer el asistente.',
};
