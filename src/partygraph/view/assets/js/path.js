/** The shortest way between two nodes along what is drawn; documents and givers join everything, so they count as a longer step. */

/** @param {number} from @param {number} to @returns {number[]} nodes of the way, both ends included; empty when there is none */
function findPath(from, to) {
  const cost = picture.relations.map((relation) => (relation === "statedIn" || relation === "issuedBy" || relation === "awardedBy" ? 3 : relation === "organizedBy" ? 2 : 1));
  const distance = new Float64Array(nodeCount).fill(Infinity);
  const before = new Int32Array(nodeCount).fill(-1);
  /** @type {number[][]} */ const levels = [[from]];
  distance[from] = 0;
  for (let level = 0; level < levels.length; level += 1) {
    for (const node of levels[level] || []) {
      if (distance[node] !== level) continue;
      if (node === to) {
        const way = [to];
        while (way[0] !== from) way.unshift(before[way[0]]);
        return way;
      }
      for (let at = linkStart[node]; at < linkStart[node + 1]; at += 1) {
        const link = linkOf[at];
        const other = otherEnd(link, node);
        const next = level + cost[links.relation[link]];
        if (!linkShown[link] || reason[other] > 2 || next >= distance[other]) continue;
        distance[other] = next;
        before[other] = node;
        for (let add = levels.length; add <= next; add += 1) levels.push([]);
        levels[next].push(other);
      }
    }
  }
  return [];
}

function pathList() {
  const list = make("ul");
  state.path.forEach((node, at) => {
    if (at) {
      const link = linksOf(node).find((one) => linkShown[one] && otherEnd(one, node) === state.path[at - 1]);
      if (link !== undefined) list.append(make("li", { class: "small" }, (links.to[link] === node ? "↓ " : "↑ ") + relationWord(relationOf(link), false)));
    }
    list.append(make("li", {}, goButton(node)));
  });
  return list;
}
