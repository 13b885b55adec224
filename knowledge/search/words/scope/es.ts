import type { ScopeWords } from './scopeWords.ts';

export const spanish: ScopeWords = {
  elsewhere: `
    estás casado, tienes hijos, eres hombre o mujer, hay fantasmas en mi casa, aprender a cantar, aprender a cocinar, aprender a nadar, clases de baile,
    que tiempo hace, el tiempo hoy, va a llover, llueve mañana, pronóstico del tiempo, cuánto calor hace, quién ganó el partido,
    resultado del partido, marcador de fútbol, copa del mundo, cuándo juega el madrid, cuéntame un chiste, dime algo gracioso,
    cuéntame un cuento, canta una canción, pon música, letra de la canción, cómo te llamas, cuántos años tienes, quién eres,
    dónde vives, te quiero, te amo, cásate conmigo, quieres ser mi amigo, tienes novia, mi novia me dejó, estoy aburrido,
    me siento solo, cuánto es dos más dos, capital de francia, quién es el presidente, quién es el rey, historia de roma,
    el sentido de la vida, existen los fantasmas, precio del oro, precio del dólar, tipo de cambio, bitcoin, bolsa de valores,
    precio del iphone, precio de un móvil, comprar un coche, moto barata, ropa en oferta, pedir comida, pizza, hamburguesa,
    buen restaurante, dónde comer, receta de pollo, cómo cocinar arroz, receta de pastel, billete de tren, próximo tren,
    horario de trenes, billete de avión, vuelos baratos, hotel barato, taxi, alquilar un coche, lugares turísticos, visa americana,
    visa para canadá, cita en la embajada, emigrar a alemania, licencia de armas, comprar una pistola, permiso de pesca,
    adoptar un perro, adoptar un niño, comprar un gato, lotería, números de la lotería, resultado de la lotería, apuestas, casino,
    horóscopo, mi signo, qué significa mi sueño, traduce hola, cómo se dice gracias en francés, escribe un ensayo, hazme la tarea,
    contraseña de facebook, instagram, youtube, wifi no funciona, contraseña del wifi, internet lento, recarga móvil, tarjeta sim,
    se rompió mi teléfono, la computadora es lenta, netflix, ver una película, cine esta noche, serie nueva, videojuego, ajedrez,
    resultados del examen, mejor universidad, aprender inglés, aprender a bailar, clases de guitarra, gimnasio, bajar de peso,
    dieta, me duele la cabeza, medicina para la fiebre, ofertas de trabajo, busco trabajo, ganar dinero en línea, tarjeta de crédito,
    préstamo del banco, cuenta bancaria, seguro de coche, fontanero, electricista, piso en alquiler, casa en venta, nombres de bebé,
    feliz cumpleaños, regalo para mi madre, flores, qué hora es, qué día es hoy, noticias de hoy, elecciones quién ganó,
    por qué el cielo es azul, dinosaurios, famoso actor, eres guapa, bla bla, dron
  `,
  offices: `
    puede decirme cómo se hace, quiero saber si tengo derecho, qué requisitos hay, puedo hacerlo en línea, necesito una cita, recibí una carta,
    quién puede solicitarlo, es gratis, qué pasa si llego tarde, dónde puedo conseguir este papel, me pueden informar sobre el trámite,
    renovar el pasaporte, pasaporte nuevo, perdí mi pasaporte, acta de nacimiento, registrar un nacimiento, acta de defunción,
    murió mi padre, registrar el matrimonio, queremos casarnos, divorcio papeles, cédula de identidad, perdí mi cédula,
    cambiar mi dirección, certificado de residencia, licencia de conducir, renovar la licencia, registrar un coche, licencia comercial,
    abrir una tienda, empezar un negocio, vender en la calle, pagar impuestos, impuesto de la casa, permiso de construcción,
    papeles del terreno, factura del agua muy alta, no hay agua, conexión de agua, fuga de agua, no recogen la basura, muebles viejos,
    alumbrado roto, bache en la calle, alcantarilla tapada, mosquitos, cortar un árbol, inscripción en la escuela, beca escolar,
    vacunar a mi bebé, tarjeta de salud, médico gratis, pensión de vejez, ayuda para viudas, tarjeta de discapacidad,
    ayuda para embarazadas, ayuda de alimentos, certificado de la policía, antecedentes penales, perdí mi teléfono denuncia,
    abogado gratis, mi jefe no me paga, desalojo, quejarme de una oficina, pidieron un soborno, cementerio, biblioteca,
    alquilar un salón, votar, qué papeles necesito, cuánto cuesta, dónde está la oficina, cuándo abre la oficina, cuánto tarda,
    cómo lo solicito, nació mi hijo, me mudé, cumplí 18
  `,
};
