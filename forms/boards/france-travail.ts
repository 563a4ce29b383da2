import { defineBoard } from '../board';

export default defineBoard({
  id: 'france-travail',
  name: 'France Travail',
  hosts: ['entreprise.francetravail.fr'],
  postingPaths: [], // not confirmed
  otherPaths: [/^\/connexion\//],
  otherAddresses: [/^candidat\.francetravail\.fr\//],
  rules: { description: { markup: 'plain', keeps: [] } }, // own knowledge
  // The job's name comes from the ROME list, the title follows it (own knowledge).
  labels: {
    'Intitulé du poste (métier, ROME)': 'occupationalCategory',
    'Intitulé affiché': 'title',
    'Type de contrat': 'term',
    'Durée du contrat': null,
  },
  source: 'francetravail.fr, mentions obligatoires (2026-11); the form is own knowledge, not confirmed',
});
