/** What lets the site be installed: asked for once the page is shown, as no one needs it to read. */
import { href } from '../../base.ts';

const lien = document.createElement('link');
lien.rel = 'manifest';
lien.href = href('/manifest.webmanifest');
document.head.append(lien);
