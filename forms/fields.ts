import type { Property } from '@/templates/property';
import type { Field } from './field';

const fields = Object.values(import.meta.glob<Field>('./fields/*.ts', { eager: true, import: 'field' }));

/** Every field, by its property. */
export const FIELDS: ReadonlyMap<Property, Field> = new Map(fields.map((field) => [field.property, field]));
