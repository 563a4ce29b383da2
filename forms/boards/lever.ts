import { defineBoard } from '../board';

export default defineBoard({
  id: 'lever',
  name: 'Lever',
  hosts: ['hire.lever.co', 'hire.eu.lever.co'],
  postingPaths: [/^\/postings\/[0-9a-f-]{36}/],
  unverifiedPaths: [/^\/postings\/new/],
  otherPaths: [/^\/postings\/?(?:[?#]|$)/, /^\/candidates/], // candidates: own knowledge
  otherAddresses: [/^jobs\.(?:eu\.)?lever\.co\//], // public ads and applications
  labels: {
    Commitment: 'employmentType', // not effort
    'Work type': 'employmentType', // its newer name
    'Location type': 'workplaceType',
    'Requirement list': 'qualifications',
    Closing: 'legalText',
    // People of the tenant, never the ad's contact.
    Owner: null,
    'Posting owner': null,
    'Hiring manager': null,
    Followers: null,
    'Job posting distribution': null,
  },
  source: 'help.lever.co 115004807763 (2018-12), 20087306160925 (2025-01)',
});
