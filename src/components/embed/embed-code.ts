/** The lines of HTML that put the figure into a page. */
import { escapeXml } from '@/components/controls/escape-xml.ts';
import { HEIGHT_MESSAGE } from './height.ts';

interface Embedded {
  /** Absolute. */
  readonly address: string;
  readonly title: string;
  /** In px, for where no script runs. */
  readonly height: number;
}

/**
 * A frame that works by itself at a fixed height, and a script by which it becomes as high as its figure. Several frames in
 * a page may each bring the script: every one of them sets each frame to the height that came out of it.
 */
export function embedCode({ address, title, height }: Embedded): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="100%" height="${String(height)}" loading="lazy" style="border: 0"></iframe>
<script>
  addEventListener('message', function (event) {
    if (event.origin !== '${new URL(address).origin}' || !event.data || event.data.type !== '${HEIGHT_MESSAGE}') return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.height = event.data.height;
    });
  });
</script>
`;
}
