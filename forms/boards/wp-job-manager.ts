import { defineBoard } from '../board';

export default defineBoard({
  id: 'wp-job-manager',
  name: 'WP Job Manager',
  hosts: ['*'],
  marks: ['form#submit-job-form.job-manager-form'], // applications and CVs have forms of other names
  postingPaths: [],
  // Steps, which the address does not tell: form, preview.
  // TinyMCE's toolbar: bold, italic, both lists, links; paste_as_text is on.
  rules: { description: { markup: 'html', keeps: ['p', 'br', 'ul', 'ol', 'li', 'strong', 'em', 'a'] } },
  names: {
    company_tagline: null, // the company's, not the job's teaser
    company_video: null,
    company_twitter: null,
    job_schedule_listing: 'datePosted',
  },
  source: 'Automattic/WP-Job-Manager d92678f (2024-03-18): class-wp-job-manager-form-submit-job.php, templates/',
});
