import { defineBoard } from '../board';

export default defineBoard({
  id: 'gupy',
  name: 'Gupy',
  hosts: ['*.gupy.io'],
  postingPaths: [],
  unverifiedPaths: [/^\/companies\/jobs\/(?:create|new|\d+\/edit)/],
  otherPaths: [/^\/companies\/jobs\/\d+\/candidates/, /^\/jobs?\//],
  labels: { 'Informações adicionais': 'jobBenefits', 'Pessoa com deficiência': null }, // own knowledge
  source: 'Addresses in public code (2026-11); the form is own knowledge, not confirmed',
});
