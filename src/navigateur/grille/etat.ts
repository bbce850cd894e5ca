/** The carnet of the page: what it holds, what it held before, and whether the browser keeps it. */
import { Passe } from '../passe.ts';
import { type Carnet, Memoire, mergeCarnets, VIDE } from './carnet.ts';

/** A step goes on whatever another tab wrote meanwhile: taking it back merges the two. */
const createPasse = (): Passe<Carnet> => new Passe(() => true);

export class Etat {
	carnet: Carnet = VIDE;
	/** The browser refused to keep the last change. */
	refuse = false;
	/** What was kept and could not be read: it is put aside, whole. */
	illisible = '';
	/** Shown instead of one's own: nothing of it is kept. */
	exemple = false;
	private readonly memoire: Memoire;
	private passe = createPasse();
	private propre: Carnet = VIDE;

	constructor(grille: string) {
		this.memoire = new Memoire(grille);
		const { carnet, illisible = '' } = this.memoire.read();
		this.carnet = carnet;
		this.illisible = illisible;
	}

	get cle(): string {
		return this.memoire.cle;
	}

	get annulable(): boolean {
		return this.passe.annulable;
	}

	/** `geste`: what is being changed; the same one again is the same step. */
	change(carnet: Carnet, geste: string): void {
		this.passe.add({ avant: this.carnet, apres: carnet }, geste);
		this.keep(carnet);
	}

	/** Takes back the last step of this tab, and nothing of what another has written since. */
	undo(): void {
		const pas = this.passe.take();
		if (pas) this.keep(mergeCarnets(pas.apres, pas.avant, this.carnet));
	}

	/** What another tab wrote; false when there is nothing new. */
	join(): boolean {
		if (this.exemple) return false;
		const joint = this.memoire.join(this.carnet);
		if (joint) this.carnet = joint;
		return joint !== undefined;
	}

	clear(): void {
		this.passe.add({ avant: this.carnet, apres: VIDE });
		this.carnet = VIDE;
		this.memoire.clear();
	}

	showExemple(carnet: Carnet): void {
		this.propre = this.carnet;
		this.open(true, carnet);
	}

	closeExemple(): void {
		this.open(false, this.propre);
	}

	private open(exemple: boolean, carnet: Carnet): void {
		this.exemple = exemple;
		this.carnet = carnet;
		this.passe = createPasse();
	}

	private keep(carnet: Carnet): void {
		this.carnet = carnet;
		if (this.exemple) return;
		const { carnet: joint, garde } = this.memoire.write(carnet);
		this.carnet = joint;
		this.refuse = !garde;
	}
}
