/** The slides that one reads, or that a room sees. */
import { Fenetres } from './fenetres.ts';
import { isPourElement, nameDiapo, ORATEUR, PROJETER, setMode, writeAdresse } from './modes.ts';
import { isPasAPas, type Pas, parseRang, pasOf, stepTo } from './touches.ts';

/** Milliseconds after which a scroll is over, where the browser does not say so. */
const ARRIVEE = 900;
/** Pixels of a slide beyond the screen that one does not see. */
const DEPASSE = 4;
const FENETRE = 'popup,width=960,height=700';

/** What brings to a slide: the other window leads, or the screen has changed. */
type Par = 'clavier' | 'bouton' | 'suit' | 'mode';

export class Salle {
	private readonly suite: HTMLElement;
	private readonly diapos: HTMLElement[];
	private readonly fenetres = new Fenetres({
		suivre: (rang) => this.projette && this.show(rang, 'suit'),
		rang: () => this.rang,
	});
	/** 0 is the top of the page, before the first. */
	private rang = 0;
	private projette = false;
	private enRoute: ReturnType<typeof setTimeout> | undefined;

	constructor(suite: HTMLElement) {
		this.suite = suite;
		this.diapos = [...suite.querySelectorAll<HTMLElement>('.diapo')];
	}

	start(): void {
		this.rang = parseRang(location.hash, this.diapos.length) ?? 0;
		addEventListener('keydown', (e) => this.press(e));
		// A scroll is told where it happens: the page, or the screen of the room.
		document.addEventListener('scroll', () => this.readPlace(), { capture: true, passive: true });
		document.addEventListener('scrollend', () => this.isLa() && this.arrive(), { capture: true });
		// The hand of the person takes over.
		for (const geste of ['wheel', 'touchmove'])
			addEventListener(geste, () => this.arrive(), { passive: true });
		addEventListener('hashchange', () => {
			const rang = parseRang(location.hash, this.diapos.length);
			if (rang !== undefined && rang !== this.rang) this.show(rang);
		});
		this.bindCommandes();
		if (new URLSearchParams(location.search).has(PROJETER)) this.project();
	}

	private bindCommandes(): void {
		const run: Readonly<Record<string, () => void>> = {
			presenter: () => this.present(),
			projeter: () => this.project(),
			imprimer: () => print(),
			'plein-ecran': () => void toggleEcran(),
			quitter: () => this.quit(),
		};
		this.suite.addEventListener('click', ({ target }) => {
			const bouton = target instanceof Element ? target.closest<HTMLElement>('button') : null;
			const { commande, aller } = bouton?.dataset ?? {};
			if (commande) run[commande]?.();
			if (aller) this.step(aller as Pas, 'bouton');
		});
		const notes = this.suite.querySelector<HTMLInputElement>('.diapos-avec-notes');
		const unfold = (): void => {
			for (const pli of this.suite.querySelectorAll<HTMLDetailsElement>('.diapo-notes'))
				pli.open = notes?.checked ?? false;
		};
		notes?.addEventListener('change', unfold);
		if (notes?.checked) unfold();
	}

	private press(e: KeyboardEvent): void {
		if (e.defaultPrevented || isPourElement(e)) return;
		if (e.key === 'Escape' && this.projette && !document.fullscreenElement) this.quit();
		const pas = pasOf(e, this.projette);
		if (pas === undefined || (isPasAPas(e.key) && this.goesOn(pas))) return;
		e.preventDefault();
		this.step(pas, 'clavier');
	}

	/** The slide is taller than the screen, and there is more of it that way: the key scrolls. On its way, it is at its top. */
	private goesOn(pas: Pas): boolean {
		const place = this.diapos[this.rang - 1]?.getBoundingClientRect();
		if (!place) return false;
		const haut = this.enRoute === undefined ? place.top : 0;
		return pas === 'suivante' ? haut + place.height > innerHeight + DEPASSE : haut < -DEPASSE;
	}

	/** The end of an earlier scroll may be told while the next one runs. */
	private isLa(): boolean {
		const haut = this.diapos[this.rang - 1]?.getBoundingClientRect().top ?? 0;
		return Math.abs(haut) < DEPASSE;
	}

	private step(pas: Pas, par: Par): void {
		const rang = stepTo(pas, this.rang, this.diapos.length);
		this.show(rang, par);
	}

	/** By the keyboard, the focus follows: what is shown is read aloud, once. */
	private show(rang: number, par: Par = 'bouton'): void {
		const diapo = this.diapos[rang - 1];
		if (!diapo) return;
		this.rang = rang;
		clearTimeout(this.enRoute);
		this.enRoute = setTimeout(() => this.arrive(), ARRIVEE);
		if (par === 'clavier') diapo.focus({ preventScroll: true });
		diapo.scrollIntoView({ block: 'start', behavior: par === 'mode' ? 'instant' : 'auto' });
		this.mark(par !== 'suit');
	}

	private arrive(): void {
		clearTimeout(this.enRoute);
		this.enRoute = undefined;
	}

	/** Where the person has scrolled by themselves. */
	private readPlace(): void {
		if (this.enRoute !== undefined) return;
		const milieu = innerHeight / 2;
		const apres = this.diapos.findIndex((d) => d.getBoundingClientRect().top > milieu);
		const rang = apres === -1 ? this.diapos.length : apres;
		if (rang === this.rang || rang === 0) return;
		this.rang = rang;
		this.mark(true);
	}

	private mark(dire: boolean): void {
		for (const compte of this.suite.querySelectorAll('[data-barre] [data-compte]'))
			compte.textContent = `${this.rang}`;
		writeAdresse(this.projette ? PROJETER : '', this.rang);
		if (dire && this.projette) this.fenetres.tell(this.rang);
	}

	private present(): void {
		const orateur = open(nameDiapo(ORATEUR, Math.max(1, this.rang)), 'impulser-orateur', FENETRE);
		const refus = this.suite.querySelector<HTMLElement>('[data-refus]');
		refus?.toggleAttribute('hidden', orateur !== null);
		if (!orateur) {
			refus?.replaceChildren(
				'Le navigateur a refusé la seconde fenêtre. Permettez-la pour cette page, puis recommencez\u00a0; ou projetez sans elle.',
			);
			return;
		}
		this.fenetres.join(orateur);
		this.project();
	}

	private project(): void {
		this.setProjette(true);
		this.diapos[this.rang - 1]?.focus({ preventScroll: true });
	}

	private quit(): void {
		if (document.fullscreenElement) void document.exitFullscreen();
		this.setProjette(false);
		this.suite.querySelector<HTMLElement>('[data-commande=presenter]')?.focus({
			preventScroll: true,
		});
	}

	private setProjette(projette: boolean): void {
		this.projette = projette;
		setMode(projette ? 'salle' : undefined);
		this.suite.querySelector('[data-barre]')?.toggleAttribute('hidden', !projette);
		this.show(Math.max(1, this.rang), 'mode');
	}
}

/** A browser may refuse it: the slides fill the window all the same. */
async function toggleEcran(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// Nothing is lost.
	}
}
