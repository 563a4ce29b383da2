import { defineBoard } from '../board';

export default defineBoard({
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  // Every thread has such an address, and the sister threads have the same box: the title decides.
  postingPaths: [/^\/item\?id=\d+/],
  pageTitle: /^Ask HN: Who is hiring\?/,
  otherPaths: [/^\/reply\?/, /^\/submit/, /^\/jobs/, /^\/(?:threads|user|newest|news)/],
  rules: { description: { markup: 'plain', keeps: [] } }, // own knowledge
  names: { text: 'description' }, // one box without label, placeholder or id
  source: 'Tests of a client (form fields), public code (2026); the thread’s rules as quoted in 2026',
});
