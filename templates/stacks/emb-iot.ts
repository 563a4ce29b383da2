import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'emb-iot',
  name: 'Connected devices: C · MQTT · AWS',
  technologies: ['c', 'mqtt', 'aws', 'python', 'gitlab-ci'],
  roles: ['embedded-engineer'],
});
