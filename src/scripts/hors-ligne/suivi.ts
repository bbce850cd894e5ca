/** On every page: nothing at all, unless the reader asked to keep the commons offline. */
import { watch } from './actif.ts';

export const CLE = 'impulser:hors-ligne';

export function isVoulu(): boolean {
	try {
		return localStorage.getItem(CLE) !== null;
	} catch {
		return false;
	}
}

if (isVoulu() && 'serviceWorker' in navigator) void watch();
