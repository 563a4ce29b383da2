import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'kotlin-multiplatform',
  name: 'Kotlin Multiplatform',
  technologies: ['kotlin', 'kmp', 'jetpack-compose', 'swiftui', 'ktor', 'gradle', 'github-actions'],
  roles: ['mobile-developer', 'android-developer'],
});
