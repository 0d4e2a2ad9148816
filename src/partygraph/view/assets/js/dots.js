/** Nodes of a pixel or two, written straight into a bitmap: a path of thirty thousand circles takes ten times as long. */

/** Below this radius, in pixels of the screen, every shape is a dot. */
const DOT = 1.7;
/** @type {{image: HTMLCanvasElement, data: ImageData} | undefined} */ let dots;
/** Red, green and blue of `#1f6fb2`. @param {string} color */
const rgb = (color) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

/**
 * Paint nodes as dots over what the context holds.
 * @param {CanvasRenderingContext2D} context @param {number[][]} groups nodes by class @param {number} s @param {number} ox @param {number} oy @param {number} ratio
 */
function paintDots(context, groups, s, ox, oy, ratio) {
  const width = context.canvas.width, height = context.canvas.height;
  if (!dots || dots.image.width !== width || dots.image.height !== height) {
    const image = document.createElement("canvas");
    image.width = width; image.height = height;
    dots = { image, data: new ImageData(width, height) };
  }
  const { image, data: { data } } = dots;
  // The same bytes as whole pixels: alpha, blue, green, red from the highest byte down on every machine that has a browser.
  const pixels = new Uint32Array(data.buffer);
  pixels.fill(0);
  groups.forEach((group, kind) => {
    const [red, green, blue] = rgb(tint(picture.words.kinds[picture.kinds[kind]].color));
    const color = (blue << 16) | (green << 8) | red;
    for (const i of group) {
      const x = (xs[i] * s + ox) * ratio, y = (ys[i] * s + oy) * ratio, r = Math.max(rs[i] * s, 0.9) * ratio;
      const left = Math.max(0, Math.floor(x - r)), right = Math.min(width - 1, Math.floor(x + r));
      const top = Math.max(0, Math.floor(y - r)), bottom = Math.min(height - 1, Math.floor(y + r));
      for (let py = top; py <= bottom; py += 1) {
        for (let px = left; px <= right; px += 1) {
          // How much of the pixel the disc covers, near enough: by the distance of their middles.
          const dx = px + 0.5 - x, dy = py + 0.5 - y;
          const cover = r + 0.5 - Math.sqrt(dx * dx + dy * dy);
          if (cover <= 0) continue;
          const pixel = py * width + px;
          if (cover >= 1) { pixels[pixel] = 0xff000000 | color; continue; }
          if (!pixels[pixel]) { pixels[pixel] = ((cover * 255) << 24) | color; continue; }
          const alpha = cover, at = 4 * pixel;
          const under = data[at + 3] / 255 * (1 - alpha), whole = alpha + under;
          data[at] = (red * alpha + data[at] * under) / whole;
          data[at + 1] = (green * alpha + data[at + 1] * under) / whole;
          data[at + 2] = (blue * alpha + data[at + 2] * under) / whole;
          data[at + 3] = whole * 255;
        }
      }
    }
  });
  /** @type {CanvasRenderingContext2D} */ (image.getContext("2d")).putImageData(dots.data, 0, 0);
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(image, 0, 0);
  context.restore();
}
