/** The window of the person who speaks: notes, what comes next, the time. It leads the room, or follows it. */
import { Fenetres } from './fenetres.ts';
import { isPourElement, ORATEUR, setMode, writeAdresse } from './modes.ts';
import { type Pas, parseRang, pasOf, stepTo } from './touches.ts';

/** Milliseconds in which the room answers. */
const REPONSE = 1500;
const HEURE = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });
const SEULE =
	'La fenêtre de la salle ne répond pas. Ouvrez la page des diapositives et projetez-les\u00a0: cette fenêtre les suivra.';

interface Diapo {
	titre: string;
	repere: string;
	notes: string;
	points: string[];
}

const textOf = (ou: Element, quoi: string): string => ou.querySelector(quoi)?.textContent ?? '';

const readDiapo = (diapo: Element): Diapo => ({
	titre: textOf(diapo, 'h2'),
	repere: textOf(diapo, '.diapo-repere'),
	notes: textOf(diapo, '.diapo-notes p'),
	points: [...diapo.querySelectorAll('.diapo-points li')].map((li) => li.textContent ?? ''),
});

export function startOrateur(suite: HTMLElement): void {
	const diapos = [...suite.querySelectorAll('.diapo')].map(readDiapo);
	const vue = suite.querySelector<HTMLElement>('[data-orateur]');
	if (!vue) return;
	setMode('orateur');
	vue.hidden = false;
	document.title = `Notes – ${document.title}`;
	let rang = parseRang(location.hash, diapos.length) ?? 1;
	const lien = vue.querySelector<HTMLElement>('[data-lien]');
	const absence = setTimeout(() => showAbsence(lien), REPONSE);
	const show = (neuf: number): void => {
		if (neuf < 1 || neuf > diapos.length) return;
		rang = neuf;
		showDiapo(vue, diapos, rang);
		writeAdresse(ORATEUR, rang);
	};
	const fenetres = new Fenetres({
		rang: () => rang,
		suivre: (autre) => {
			clearTimeout(absence);
			lien?.toggleAttribute('hidden', true);
			show(autre);
		},
	});
	const step = (pas: Pas): void => {
		show(stepTo(pas, rang, diapos.length));
		fenetres.tell(rang);
	};
	addEventListener('keydown', (e) => {
		const pas = isPourElement(e) ? undefined : pasOf(e, false);
		if (pas === undefined) return;
		e.preventDefault();
		step(pas);
	});
	for (const bouton of vue.querySelectorAll<HTMLElement>('[data-aller]'))
		bouton.addEventListener('click', () => step(bouton.dataset.aller as Pas));
	startTemps(vue);
	show(rang);
	fenetres.ask();
}

function showAbsence(lien: HTMLElement | null): void {
	lien?.replaceChildren(SEULE);
	lien?.toggleAttribute('hidden', false);
}

function showDiapo(vue: HTMLElement, diapos: readonly Diapo[], rang: number): void {
	const { titre = '', repere = '', notes = '', points = [] } = diapos[rang - 1] ?? {};
	const write = (nom: string, texte: string): void => {
		for (const element of vue.querySelectorAll<HTMLElement>(`[data-${nom}]`)) {
			element.textContent = texte;
			element.hidden = texte === '';
		}
	};
	write('compte', `${rang}`);
	write('titre', titre);
	write('repere', repere);
	write('notes', notes || 'Pas de notes pour celle-ci.');
	write('suivante', diapos[rang]?.titre ?? 'C’est la dernière.');
	vue.querySelector('[data-points]')?.replaceChildren(
		...points.map((point) => {
			const li = document.createElement('li');
			li.textContent = point;
			return li;
		}),
	);
	scrollTo({ top: 0, behavior: 'instant' });
}

const sayTemps = (secondes: number): string => {
	const [heures, minutes] = [Math.floor(secondes / 3600), Math.floor(secondes / 60) % 60];
	const deux = (n: number): string => String(n).padStart(2, '0');
	const fin = `${heures > 0 ? deux(minutes) : minutes}:${deux(Math.floor(secondes) % 60)}`;
	return heures > 0 ? `${heures}:${fin}` : fin;
};

/** The hour, and the time since one began; it can be stopped, and begun again. */
function startTemps(vue: HTMLElement): void {
	let passe = 0;
	let depart: number | undefined = Date.now();
	const countSecondes = (): number =>
		(passe + (depart === undefined ? 0 : Date.now() - depart)) / 1000;
	const tick = (): void => {
		const heure = vue.querySelector('[data-heure]');
		const temps = vue.querySelector('[data-temps]');
		if (heure) heure.textContent = HEURE.format(new Date());
		if (temps) temps.textContent = sayTemps(countSecondes());
	};
	const arret = vue.querySelector<HTMLElement>('[data-commande=chronometre]');
	arret?.addEventListener('click', () => {
		passe = countSecondes() * 1000;
		depart = depart === undefined ? Date.now() : undefined;
		arret.textContent = depart === undefined ? 'Reprendre le temps' : 'Arrêter le temps';
	});
	vue.querySelector('[data-commande=zero]')?.addEventListener('click', () => {
		passe = 0;
		depart &&= Date.now();
		tick();
	});
	setInterval(tick, 1000);
	tick();
}
