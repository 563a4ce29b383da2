import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'applicantLocationRequirements',
  takes: 'choice',
  samples: [/\bworldwide\b/i],
});

export default defineAnswer(field, (posting) =>
  posting.applicantLocationRequirements?.length
    ? { type: 'names', names: posting.applicantLocationRequirements.map((area) => area.name) }
    : undefined,
);
