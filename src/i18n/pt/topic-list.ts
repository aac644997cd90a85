import type { TopicListMessages } from '../en-gb/topic-list.js';
import { counted, topics } from './words.js';

export const topicListMessages: TopicListMessages = {
  heading: 'Temas',
  groups: {
    urgent: 'Quando não pode esperar',
    lifestyle: 'Vida saudável',
    prevention: 'Manter-se bem',
    social: 'Casa, dinheiro e comunidade',
    'mental-health': 'Saúde mental',
    'life-course': 'Igualdade e acesso',
  },
  text: 'De que se trata?',
  textHint: 'Pode usar palavras do dia a dia em inglês, como «skint» ou «cannot sleep».',
  search: 'Procurar temas',
  results: 'Temas para as suas palavras',
  count: topics,
  found: (lang, count) => counted(lang, count, 'tema encontrado', 'temas encontrados'),
  noneFound:
    'Nenhum tema corresponde a estas palavras. Experimente outras palavras, ou escolha entre todos os temas abaixo.',
  typeFirst: 'Primeiro escreva uma palavra.',
  notSearched: 'Agora não conseguimos pesquisar. Todos os temas estão abaixo.',
  crisis: 'Se alguém não está em segurança, use primeiro a ajuda urgente.',
  showAll: 'Mostrar todos os temas',
  back: 'Voltar a todos os temas',
  backToResults: 'Voltar aos temas encontrados',
  none: 'Não há temas aqui.',
  loading: 'A carregar os temas',
  searching: 'A pesquisar',
  unavailable: 'Não conseguimos carregar os temas. Tente novamente dentro de alguns minutos.',
  retry: 'Tentar novamente',
};
