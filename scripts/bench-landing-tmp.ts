import { landing } from './bench/landing';
export async function main(): Promise<number> {
  for (const f of await landing()) console.log(f.what, Math.round(f.ours), f.beside === null ? '' : Math.round(f.beside * 100) / 100, Math.round(f.value));
  return 0;
}
