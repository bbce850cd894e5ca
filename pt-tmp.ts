import { readPdf, textOf, squeeze, listElements } from './tests/outils/pdf.ts';
import { readArticle, sayArticle } from './tests/outils/page-fiche.ts';
for (const ref of process.argv.slice(2)) {
 const pdf=await readPdf(`dist/pdf/${ref}.pdf`);
 const a=squeeze(textOf(pdf.racine)), b=squeeze(sayArticle(readArticle('.cache/site-imp',ref)));
 const code=squeeze(`Code QR qui mène à la page de cette fiche : impulser.example/${ref}`), ad=squeeze(`impulser.example/${ref}`);
 let s=a.replace(code,''); const p=s.indexOf(ad); s=s.slice(0,p)+s.slice(p+ad.length);
 let i=0; while(i<b.length&&s[i]===b[i])i++;
 console.log(ref, s===b, i===b.length?'':s.slice(i-30,i+50)+' || '+b.slice(i-30,i+50), listElements(pdf.racine,/^L$/).map(l=>l.enfants.filter(e=>typeof e!=='string'&&e.type==='LI').length).join(','));
}
