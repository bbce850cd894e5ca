/** The files of deploy/ that say to a server or a host what src/core/pages/entetes.ts says. */
import { renderCaddy } from './caddy.ts';
import { renderNginx } from './nginx.ts';
import { renderHeaders } from './pages.ts';
import { renderStockage } from './stockage.ts';

/** Name in deploy/ → text. */
export const renderRecettes = (): ReadonlyMap<string, string> =>
	new Map([
		['nginx.conf', renderNginx()],
		['Caddyfile', renderCaddy()],
		['_headers', renderHeaders()],
		['stockage-objet.md', renderStockage()],
	]);
