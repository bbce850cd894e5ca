/** The sites that tests look at: each is built once for a code and a content, then shared by all test files. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { nomDuCode } from '../../src/io/commandes/dossiers.ts';
import { BASE, CORPUS } from '../contenu.ts';
import { MOTEURS } from './contenu.ts';
import { type Commit, HISTOIRE_DU_CORPUS, writeGit } from './histoire.ts';

/** The public address that the tested site believes it has: it is printed on paper. */
export const SITE_DES_TESTS = 'https://impulser.example';

export interface Demande {
	/** Content folder; the small base unless told. */
	contenu?: string;
	/** What the build is told by its environment: SITE, BASE, IMPULSER_DEPOT… */
	variables?: Readonly<Record<string, string>>;
	/** What git answers; unless told, that there is no repository. */
	histoire?: readonly Commit[];
	/** Whether git says that its history was cut. */
	superficiel?: boolean;
	/** With its PDFs. */
	pdf?: boolean;
}

const DEPOT = { IMPULSER_DEPOT: 'https://github.com/exemple/impulser' };
const EXEMPLE = { SITE: 'https://exemple.fr' };

/** Sites that test files share by name; the launcher builds them before it runs them. */
export const SITES = {
	corpus: {
		contenu: CORPUS,
		variables: { SITE: SITE_DES_TESTS },
		histoire: HISTOIRE_DU_CORPUS,
		pdf: true,
	},
	/** What is published, without its dates. */
	reel: { contenu: path.resolve('content'), variables: { SITE: SITE_DES_TESTS }, pdf: true },
	corpusSousChemin: { contenu: CORPUS, variables: { ...EXEMPLE, BASE: '/commun/' } },
	petit: {},
	petitPublic: { variables: { SITE: SITE_DES_TESTS } },
	petitSousImpulser: { variables: { BASE: '/impulser/' } },
	petitSousImpulser2: { variables: { BASE: '/impulser-2/' } },
	petitSousApercu: { variables: { BASE: '/impulser/apercu/' } },
	editeur: { variables: { ...EXEMPLE, ...DEPOT } },
	editeurSousChemin: { variables: { ...EXEMPLE, ...DEPOT, BASE: '/sous/' } },
	contribuer: { variables: { ...DEPOT, IMPULSER_COURRIEL: 'commun@exemple.fr' } },
} as const satisfies Readonly<Record<string, Demande>>;

/** What a CI job or a person says of a site must not decide what is tested. */
const HERITE = /^(?:IMPULSER_.*|GITHUB_.*|CI_PROJECT_URL|BASE|SITE)$/;
const RACINE = path.resolve('.cache/sites-des-tests');
/** Codes whose sites are kept: the one at hand, and those of the last changes. */
const CODES_GARDES = 3;

const listFichiers = (dossier: string): string[] =>
	readdirSync(dossier, { recursive: true, withFileTypes: true })
		.filter((f) => f.isFile())
		.map((f) => path.join(f.parentPath, f.name))
		.sort();

/** A name for the same site: its content to the byte, and all that it is told. */
function nomOf({ contenu = BASE, ...demande }: Demande): string {
	const empreinte = createHash('sha1')
		.update(JSON.stringify(demande))
		.update(path.basename(contenu));
	for (const racine of [contenu, 'public'])
		for (const fichier of listFichiers(racine))
			empreinte.update(path.relative(racine, fichier)).update(readFileSync(fichier));
	return empreinte.digest('hex').slice(0, 12);
}

/** Folder of the site, built if it is not yet. Not to be written in: copy it first. */
export async function siteOf(demande: Demande): Promise<string> {
	const codes = path.join(RACINE, nomDuCode());
	const site = path.join(codes, nomOf(demande));
	mkdirSync(codes, { recursive: true });
	await alone(`${site}.verrou`, async () => {
		if (existsSync(site)) return;
		forgetAnciens(codes);
		try {
			await build(demande, `${site}.chantier`);
			renameSync(path.join(`${site}.chantier`, 'site'), site);
		} finally {
			rmSync(`${site}.chantier`, { recursive: true, force: true });
		}
	});
	return site;
}

async function build(demande: Demande, chantier: string): Promise<void> {
	const { contenu = BASE, variables = {}, histoire, superficiel = false, pdf = false } = demande;
	rmSync(chantier, { recursive: true, force: true });
	mkdirSync(chantier, { recursive: true });
	const herite = Object.entries(process.env).filter(([nom]) => !HERITE.test(nom));
	const outils = writeGit(chantier, histoire, superficiel);
	await promisify(execFile)(
		process.execPath,
		['scripts/build.ts', '--outDir', path.join(chantier, 'site'), ...(pdf ? [] : ['--sansPdf'])],
		{
			maxBuffer: 1 << 26,
			env: {
				...Object.fromEntries(herite),
				PATH: `${outils}${path.delimiter}${process.env.PATH}`,
				IMPULSER_CONTENU: contenu,
				IMPULSER_CACHE: path.join(chantier, 'cache'),
				IMPULSER_MOTEURS: MOTEURS,
				...variables,
			},
		},
	);
}

/** One process at a time goes through; the lock of one that died is taken away. */
async function alone(verrou: string, faire: () => Promise<void>): Promise<void> {
	for (;;) {
		try {
			writeFileSync(verrou, String(process.pid), { flag: 'wx' });
			break;
		} catch (cause) {
			if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
			if (isMort(verrou)) rmSync(verrou, { force: true });
			else await setTimeout(100);
		}
	}
	await faire().finally(() => rmSync(verrou, { force: true }));
}

function isMort(verrou: string): boolean {
	try {
		const pid = Number(readFileSync(verrou, 'utf8'));
		if (pid > 0) process.kill(pid, 0);
		return false;
	} catch (cause) {
		return (cause as NodeJS.ErrnoException).code === 'ESRCH';
	}
}

/** Takes away the sites of codes that have not been looked at for a while. */
function forgetAnciens(code: string): void {
	utimesSync(code, new Date(), new Date());
	const codes = readdirSync(RACINE).map((nom) => path.join(RACINE, nom));
	const ages = codes.map((c) => [c, statSync(c).mtimeMs] as const).sort((a, b) => b[1] - a[1]);
	for (const [ancien] of ages.slice(CODES_GARDES)) rmSync(ancien, { recursive: true, force: true });
}
