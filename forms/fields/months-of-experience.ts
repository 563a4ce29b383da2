import { defineAnswer, defineField } from '../field';

export const field = defineField({
  property: 'monthsOfExperience',
  takes: 'number',
  samples: [/\b\d+\s*[-–+]?\s*\d*\s*(years?|yrs?|jahre|ans|años|anos|anni|jaar|lat|年)/i],
});

export default defineAnswer(
  field,
  (posting) =>
    posting.experienceRequirements && {
      type: 'number',
      value: posting.experienceRequirements.monthsOfExperience,
      unit: 'months',
    },
);
