import type { Role } from './role';

/** All roles, by name. */
export const roles: readonly Role[] = Object.values(
  import.meta.glob<Role>('./roles/*.ts', { eager: true, import: 'default' }),
).sort((a, b) => (a.name < b.name ? -1 : 1));

const byId: ReadonlyMap<string, Role> = new Map(roles.map((role) => [role.id, role]));

/** The role with this id. */
export const roleOf = (id: string): Role | undefined => byId.get(id);
