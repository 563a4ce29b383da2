import { defineStack } from '@/templates/stack';

export default defineStack({
  id: 'ios-uikit-objc',
  name: 'iOS: Objective-C · UIKit · Swift',
  technologies: ['objective-c', 'swift', 'uikit', 'ios', 'sqlite', 'fastlane', 'jenkins'],
  roles: ['ios-developer'],
});
