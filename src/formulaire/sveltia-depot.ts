/** How the web editor reaches the repository: its forge, how one signs in, which hosts it may ask. */
import { type Depot, type Forge, NOMS_FORGES } from './depot.ts';

/** What the keepers of the site may have set up on their forge, so that one signs in by a click. */
export interface Acces {
	/** Identifier of the application declared on GitLab or Forgejo. */
	application?: string | undefined;
	/** Address of the sign-in relay that GitHub needs. */
	relais?: string | undefined;
}

export interface Acheminement {
	/** The `backend` of the configuration. */
	backend: Record<string, unknown>;
	/** Changes become proposals that someone reads before they are published. */
	relecture: boolean;
	/** One signs in with a token only: there is no button to the forge. */
	jeton: boolean;
	/** Origins that the editor asks, beside the site's own. */
	hotes: string[];
	/** Of the forge, in a sentence. */
	nomForge: string;
}

const PUBLIQUES: Record<string, Forge> = { 'github.com': 'github', 'gitlab.com': 'gitlab' };

const MESSAGES = {
	create: 'Ajouter « {{slug}} » ({{collection}})',
	update: 'Modifier « {{slug}} » ({{collection}})',
	delete: 'Retirer « {{slug}} » ({{collection}})',
	uploadMedia: 'Joindre « {{path}} »',
	deleteMedia: 'Retirer « {{path}} »',
};

/** Undefined when the address does not name a repository: an owner and a name at least. */
export function buildAcheminement(depot: Depot, acces: Acces): Acheminement | undefined {
	const place = locate(depot);
	if (!place) return undefined;
	const { repo, racine } = place;
	const publique = PUBLIQUES[new URL(racine).hostname] === depot.forge;
	const bouton = depot.forge === 'github' ? acces.relais : acces.application;
	const commun = {
		repo,
		branch: depot.branche,
		commit_messages: MESSAGES,
		auth_methods: bouton === undefined ? ['token'] : ['oauth', 'token'],
	};
	return {
		backend: { ...commun, ...BACKENDS[depot.forge](racine, publique, bouton) },
		relecture: depot.forge !== 'forgejo',
		jeton: bouton === undefined,
		hotes: [depot.forge === 'github' && publique ? API_GITHUB : new URL(racine).origin],
		nomForge: publique ? NOMS_FORGES[depot.forge] : new URL(racine).hostname,
	};
}

const API_GITHUB = 'https://api.github.com';

type Backend = (racine: string, publique: boolean, bouton?: string) => Record<string, unknown>;

const BACKENDS: Record<Forge, Backend> = {
	github: (racine, publique, bouton) => ({
		name: 'github',
		...(publique
			? {}
			: { api_root: `${racine}/api/v3`, graphql_api_root: `${racine}/api/graphql` }),
		...(bouton === undefined ? {} : { base_url: bouton }),
		open_authoring: true,
		auth_scope: 'public_repo',
	}),
	gitlab: (racine, publique, bouton) => ({
		name: 'gitlab',
		...(publique ? {} : { base_url: racine, api_root: `${racine}/api/v4` }),
		...(bouton === undefined ? {} : { auth_type: 'pkce', app_id: bouton }),
	}),
	forgejo: (racine, _, bouton) => ({
		name: 'gitea',
		base_url: racine,
		api_root: `${racine}/api/v1`,
		...(bouton === undefined ? {} : { app_id: bouton }),
	}),
};

/**
 * The repository and the root of its forge. A forge may stand under a path, save GitLab, whose groups
 * look the same.
 */
function locate({ adresse, forge }: Depot): { repo: string; racine: string } | undefined {
	const url = new URL(adresse);
	const morceaux = url.pathname
		.replace(/\.git$/, '')
		.split('/')
		.filter(Boolean);
	if (morceaux.length < 2 || morceaux.some((m) => m.includes(':'))) return undefined;
	const coupe = forge === 'gitlab' ? 0 : morceaux.length - 2;
	const racine = [url.origin, ...morceaux.slice(0, coupe)].join('/');
	return { repo: morceaux.slice(coupe).join('/'), racine };
}

/**
 * What the page of the editor may load and ask: its own origin and the API of the forge. Sveltia CMS
 * writes its styles in the page and shows files it has in memory.
 */
export function buildPolitique(hotes: readonly string[]): string {
	return [
		"default-src 'none'",
		"script-src 'self'",
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' blob: data:",
		"media-src 'self' blob:",
		"font-src 'self'",
		`connect-src ${["'self'", 'blob:', 'data:', ...hotes].join(' ')}`,
		"manifest-src 'self' blob:",
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
}
