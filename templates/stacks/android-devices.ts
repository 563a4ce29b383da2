import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'android-devices',
  name: 'Android devices: Kotlin · MQTT',
  technologies: ['kotlin', 'android', 'mqtt', 'sqlite', 'gradle', 'junit'],
  roles: ['android-developer'],
});
