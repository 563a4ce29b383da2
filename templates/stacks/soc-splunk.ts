import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'soc-splunk',
  name: 'SOC: Splunk · Wireshark',
  technologies: ['splunk', 'wireshark', 'linux', 'python', 'powershell', 'azure'],
  roles: ['security-analyst'],
});
