import { defineField } from '../field';

export default defineField({
  property: 'applicantLocationRequirements',
  takes: 'choice',
  samples: [/\bworldwide\b/i],
  answer: (posting) =>
    posting.applicantLocationRequirements?.length
      ? { type: 'names', names: posting.applicantLocationRequirements.map((area) => area.name) }
      : undefined,
});
