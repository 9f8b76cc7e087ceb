/** What is measured inside of the page. Each is sent there whole, and so uses nothing from outside of itself. */

/** Texts whose contrast with what is behind them is below 4.5, and bars that stand out by less than 3. */
export function faintParts(): string[] {
  const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
  const isClear = (color: string): boolean => channels(color)[3] === 0;
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element | null): string => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!isClear(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
  const faint = [...document.querySelectorAll('body *')].flatMap((element) => {
    const style = getComputedStyle(element);
    const color = element instanceof SVGElement ? style.fill : style.color;
    const isLow = hasText(element) && contrast(color, groundOf(element)) < 4.5;
    return isLow && !/^(?:script|style|noscript|title)$/i.test(element.tagName) ? [element.outerHTML] : [];
  });
  const bars = [...document.querySelectorAll('.legend span, .bar span')].filter(
    (bar) => contrast(getComputedStyle(bar).backgroundColor, groundOf(document.body)) < 3,
  );
  return [...faint, ...bars.map((bar) => bar.outerHTML)];
}

/** Fields without a name, buttons without one, headings that leave out a level. */
export function unnamedParts(): string[] {
  const fields = [...document.querySelectorAll('input, select')].filter(
    (field) => ((field as HTMLInputElement).labels?.length ?? 0) === 0,
  );
  const buttons = [...document.querySelectorAll('button')].filter((one) => one.textContent?.trim() === '');
  const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)));
  const leaps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  const heads = [...document.querySelectorAll('th')].filter((head) => !head.hasAttribute('scope'));
  return [...fields, ...buttons, ...heads]
    .map((one) => one.outerHTML)
    .concat(leaps.map((level) => `h${level}`));
}
