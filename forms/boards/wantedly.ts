import { defineBoard } from '../board';

export default defineBoard({
  id: 'wantedly',
  name: 'Wantedly',
  hosts: ['www.wantedly.com'],
  postingPaths: [],
  unverifiedPaths: [/^\/enterprise\/.*projects?\/(?:new|\d+\/edit)/, /^\/projects\/(?:new|\d+\/edit)/], // a job is a "project"
  otherPaths: [
    /^\/enterprise\/(?:dashboard|analytics|messages|scouts|tickets)/,
    /^\/projects\/\d+/,
    /^\/companies\/[^/]+\/(?:projects|post_articles)/,
    /^\/manage_posts\/|\/post_articles/,
  ],
  rules: { description: { markup: 'plain', keeps: [] } }, // own knowledge
  // Three of the four texts are about the company. Pay and benefits are not allowed in any.
  labels: {
    募集タイトル: 'title',
    なにをやっているのか: 'hiringOrganization.description',
    なぜやるのか: 'hiringOrganization.description',
    どうやっているのか: 'hiringOrganization.description',
    こんなことやります: 'responsibilities',
  },
  source: 'help.wantedly.com 360000841643, its content guideline (2017)',
});
