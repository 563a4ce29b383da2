import { defineBoard } from '../board';

export default defineBoard({
  id: 'wttj',
  name: 'Welcome to the Jungle',
  hosts: ['www.welcomekit.co', 'solutions.welcometothejungle.com'],
  postingPaths: [], // back office: not confirmed
  otherPaths: [/^\/api\//],
  otherAddresses: [
    /^www\.welcometothejungle\.com\/(?:fr|en)\/companies\/[^/]+\/jobs\//,
    /^(?!www\.)[^/]+\.welcomekit\.co\//,
  ],
  labels: { 'Déroulement des entretiens': 'howToApply' }, // own knowledge
  source: 'The host of its API in public code (2026-11); the form is own knowledge, not confirmed',
});
