/**
 * What a narrow screen folds until it is asked for. The style sheets fold, and open what the address names
 * (replis.css); here, a title opens and closes it, and the search of the browser finds what is in it.
 */
const ETROIT = matchMedia('(width < 48rem)');
/** What stands beside the text, where there is room beside it. */
const SANS_COTE = matchMedia('(width < 62rem)');
const replis = [...document.querySelectorAll<HTMLElement>('.repli')];

const isPliable = (repli: HTMLElement): boolean =>
	(repli.matches('.repli-cote') ? SANS_COTE : ETROIT).matches;

const isOuvert = (repli: HTMLElement): boolean =>
	repli.dataset.ouvert === undefined
		? repli.matches(':target, :has(:target)')
		: repli.dataset.ouvert === 'oui';

function toggle(repli: HTMLElement, ouvert: boolean): void {
	repli.dataset.ouvert = ouvert ? 'oui' : 'non';
	show(repli);
	if (ouvert && repli.matches('.repli-cote')) goTo(repli);
}

/** What opens under the window is brought into it, its title first. */
function goTo(repli: HTMLElement): void {
	const titre = repli.querySelector<HTMLElement>('h2');
	if (titre) titre.tabIndex = -1;
	titre?.focus({ preventScroll: true });
	repli.scrollIntoView({ block: repli.offsetHeight > innerHeight ? 'start' : 'nearest' });
}

/** What opens it says whether it is open; what it hides can be searched. */
function show(repli: HTMLElement): void {
	const pliable = isPliable(repli);
	const ouvert = !pliable || isOuvert(repli);
	for (const lien of document.querySelectorAll(`a[data-repli="${repli.id}"]`)) {
		if (pliable) lien.setAttribute('aria-expanded', `${ouvert}`);
		else lien.removeAttribute('aria-expanded');
	}
	const corps = repli.querySelector(':scope > .repli-corps');
	if (ouvert) corps?.removeAttribute('hidden');
	else corps?.setAttribute('hidden', 'until-found');
}

/** The anchor of a link to this very page. */
const ancreOf = (lien: HTMLAnchorElement): string =>
	lien.hash !== '' && lien.pathname === location.pathname ? lien.hash.slice(1) : '';

/** A link to the title of a fold asks for what is under it. */
function openVolet(cible: Element | null): void {
	const volet = cible?.closest('summary')?.closest('details');
	if (volet) volet.open = true;
}
/** What the address opened stays open once it says something else. */
function openCible(): void {
	const cible = document.getElementById(location.hash.slice(1));
	openVolet(cible);
	const repli = cible?.closest<HTMLElement>('.repli');
	if (repli && isPliable(repli)) toggle(repli, true);
}

document.addEventListener('click', (evenement) => {
	const lien = (evenement.target as Element).closest('a');
	if (!lien) return;
	const propre = replis.find(({ id }) => id === lien.dataset.repli);
	if (propre && isPliable(propre)) {
		evenement.preventDefault();
		toggle(propre, !isOuvert(propre));
		return;
	}
	const cible = document.getElementById(ancreOf(lien));
	openVolet(cible);
	const autre = cible?.closest<HTMLElement>('.repli');
	if (autre && isPliable(autre)) toggle(autre, true);
});

for (const repli of replis) {
	repli.addEventListener('beforematch', () => toggle(repli, true));
	repli.addEventListener('keydown', (evenement) => {
		if (evenement.key !== 'Escape' || !repli.matches('.repli-entier') || !isPliable(repli)) return;
		toggle(repli, false);
		document.querySelector<HTMLElement>(`a[data-repli="${repli.id}"]`)?.focus();
	});
}
const showTous = (): void => replis.forEach(show);
for (const media of [ETROIT, SANS_COTE]) media.addEventListener('change', showTous);
addEventListener('hashchange', openCible);
openCible();
showTous();
document.documentElement.dataset.replis = 'prets';

export {};
