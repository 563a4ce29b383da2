import type { Control } from './control';
import { fold } from './text';

const COMMAS = /\bcommas?\b|\bvirgul|\bkomm?as?\b|\bcomas?\b|\bvirgol|\bprzecin|逗号|逗號|カンマ|コンマ/;

/** Whether a control says that commas part what is written: "Skills (comma separated)", "séparé par des virgules". */
export const wantsCommas = ({ label, placeholder, hint }: Control): boolean =>
  COMMAS.test(fold(`${label} ${placeholder} ${hint}`));
