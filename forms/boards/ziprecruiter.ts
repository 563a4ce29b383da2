import { defineBoard } from '../board';

export default defineBoard({
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: ['www.ziprecruiter.com'],
  postingPaths: [],
  // "/post-a-job" was seen as the way in; whether the form stays on it is not known.
  unverifiedPaths: [/^\/post-a-job/, /^\/(?:contacts\/)?jobs\/(?:new|post)/],
  otherPaths: [/^\/(?:jobs|c|candidate|Jobs)(?:[/?#]|$)/, /^\/(?:employer|faq|pricing)/],
  source: 'www.ziprecruiter.com/faq, learning.pcrecruiter.net (2026-11); the form is own knowledge, not confirmed',
});
