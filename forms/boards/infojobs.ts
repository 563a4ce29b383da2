import { defineBoard } from '../board';

export default defineBoard({
  id: 'infojobs',
  name: 'InfoJobs',
  hosts: ['empresas.infojobs.net', 'www.infojobs.net'],
  postingPaths: [], // not confirmed
  otherAddresses: [/^www\.infojobs\.net\/(?:ofertas-trabajo|candidate)/],
  rules: { description: { markup: 'plain', keeps: [] } }, // own knowledge
  labels: { 'Tipo de contrato': 'term', Jornada: 'workTime' },
  source: 'Press releases on its facets (2026-11); the form is own knowledge, not confirmed',
});
