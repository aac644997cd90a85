import type { TopicListMessages } from '../en-gb/topic-list.js';
import { counted, topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'Temas',
  groups: {
    urgent: 'Cuando no puede esperar',
    lifestyle: 'Vida sana',
    prevention: 'Mantenerse bien',
    social: 'Hogar, dinero y comunidad',
    'mental-health': 'Salud mental',
    'life-course': 'Igualdad y acceso',
  },
  text: '¿De qué se trata?',
  textHint: 'Puede usar palabras corrientes en inglés, como «skint» o «cannot sleep».',
  search: 'Buscar temas',
  results: 'Temas para sus palabras',
  count: topics,
  found: (lang, count) => counted(lang, count, 'tema encontrado', 'temas encontrados'),
  noneFound:
    'Ningún tema corresponde a estas palabras. Pruebe con otras palabras, o elija entre todos los temas de abajo.',
  typeFirst: 'Primero escriba una palabra.',
  notSearched: 'Ahora no pudimos buscar. Todos los temas están abajo.',
  crisis: 'Si alguien no está a salvo, use primero la ayuda urgente.',
  showAll: 'Mostrar todos los temas',
  back: 'Volver a todos los temas',
  backToResults: 'Volver a los temas encontrados',
  none: 'Aquí no hay temas.',
  loading: 'Cargando los temas',
  searching: 'Buscando',
  unavailable: 'No pudimos cargar los temas. Inténtelo de nuevo en unos minutos.',
  retry: 'Intentar de nuevo',
};
