/* Three calculators, each under the worked figures of a play. Without JavaScript the form stays hidden and the worked
   figures stand there. Nothing leaves the page. The same cases are reckoned in Python by tests/test_calculators.py. */
(() => {
  "use strict";

  /* A figure as people here write it: 12500, 12,500, 12,500.50, -3. What could mean two things is not guessed. */
  const FIGURE = /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;
  function figure(text) {
    const plain = text.replace(/[\s\u00a0\u202f]/g, "");
    return FIGURE.test(plain) ? Number(plain.replace(/,/g, "")) : NaN;
  }

  /* Half up, as on paper: the small part repairs what binary fractions lose (391,685 * 1.9 % is 7,442.015). */
  const nudge = (value) => value * (1 + 1e-12);
  const half = (value, places) => Math.sign(value) * Math.round(nudge(Math.abs(value)) * 10 ** places) / 10 ** places;
  const upward = (value) => Math.ceil(value * 100 * (1 - 1e-12)) / 100;
  const downward = (value, places) => Math.floor(nudge(value) * 10 ** places) / 10 ** places;
  const shown = (value, places) => {
    const rounded = half(value, places) || 0;
    const [whole, part] = Math.abs(rounded).toFixed(places).split(".");
    return (rounded < 0 ? "-" : "") + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? "." + part : "");
  };
  const money = (value) => shown(value, 2);
  const days = (value) => shown(value, 1);
  const percent = (value) => `${shown(value * 100, 1)} %`;

  /* What each calculator knows: what it asks, what would be wrong with it, and what comes out, line by line. */
  const kinds = {
    "three-points": {
      wrong(values) {
        for (const [name, [low, likely, high]] of values.lines) {
          if (low > likely) return [`${name}: optimistic is above most likely.`, name];
          if (likely > high) return [`${name}: most likely is above pessimistic.`, name];
        }
        return values.lines.length ? null : ["Fill in the three figures of one line at least.", ""];
      },
      reckon({ lines }) {
        const sum = (list) => list.reduce((before, value) => before + value, 0);
        const expected = sum(lines.map(([, [low, likely, high]]) => (low + 4 * likely + high) / 6));
        const deviations = lines.map(([, [low, , high]]) => (high - low) / 6);
        const apart = Math.sqrt(sum(deviations.map((one) => one * one)));
        const together = sum(deviations);
        return [
          ...lines.map(([name, [low, likely, high]]) => [
            `${name}: expected, and its deviation`, `${days((low + 4 * likely + high) / 6)} ± ${shown((high - low) / 6, 2)}`,
          ]),
          ["Sum of the most likely figures", days(sum(lines.map(([, points]) => points[1])))],
          ["Expected in all", days(expected)],
          ["Deviation, if lines go wrong one by one", shown(apart, 2)],
          ["Deviation, if all go wrong together", shown(together, 2)],
          ["Enough in eight cases of ten, one by one", days(expected + 0.84 * apart)],
          ["Enough in eight cases of ten, all together", days(expected + 0.84 * together)],
        ];
      },
    },
    price: {
      wrong({ cost, contingency, margin, floor, discount }) {
        if (cost <= 0) return ["The cost has to be above nought.", "cost"];
        if (contingency < 0) return ["The contingency cannot be below nought.", "contingency"];
        if (margin < 0 || margin >= 100) return ["The margin is a share of the price: from 0 to below 100.", "margin"];
        if (floor < 0 || floor >= 100) return ["The floor is a share of the price: from 0 to below 100.", "floor"];
        if (discount < 0 || discount >= 100) return ["The discount is a share of the price: from 0 to below 100.", "discount"];
        return null;
      },
      reckon({ cost, contingency, margin, floor, discount }) {
        const price = half(cost / (1 - margin / 100), 2);
        const earned = price - cost;
        const lowest = upward(cost / (1 - floor / 100));
        const room = price - lowest;
        const given = half(price * discount / 100, 2);
        const after = price - given;
        return [
          ["Price", money(price)],
          ["Margin in money", money(earned)],
          ["The same as a markup on cost", percent(earned / cost)],
          ["Margin, if all of the contingency is spent", `${money(earned - contingency)}, or ${percent((earned - contingency) / price)}`],
          ["Floor price, rounded up", money(lowest)],
          ["Room above the floor, rounded down", room < 0 ? `none: ${money(-room)} below it`
            : `${money(room)}, or ${downward(room / price * 100, 1).toFixed(1)} %`],
          ["The discount in money", money(given)],
          ["Price and margin after it", `${money(after)}, ${percent((after - cost) / after)}`],
          ["Share of the margin that it takes", earned > 0 ? percent(given / earned) : "there is no margin"],
          ["After it you are", after < lowest ? `${money(lowest - after)} below the floor` : "at the floor or above"],
        ];
      },
    },
    commission: {
      wrong({ price, estimated, delivered, rate, held, before }) {
        if (price <= 0) return ["The price has to be above nought.", "price"];
        if (estimated > price) return ["The estimated margin is above the price.", "estimated"];
        if (delivered > price) return ["The delivered margin is above the price.", "delivered"];
        if (rate < 0 || rate > 100) return ["The rate is a share: from 0 to 100.", "rate"];
        if (held < 0 || held > 100) return ["What is held back is a share: from 0 to 100.", "held"];
        if (before < 0 || before > 100) return ["The old rate is a share: from 0 to 100.", "before"];
        return null;
      },
      reckon({ price, estimated, delivered, rate, held, before }) {
        const first = half(Math.max(0, estimated) * rate / 100 * (1 - held / 100), 2);
        const rest = Math.max(0, half(delivered * rate / 100, 2) - first);
        const planned = Math.max(first, half(estimated * rate / 100, 2));
        const missed = planned - first - rest;
        return [
          ["Paid at signature", money(first)],
          ["Paid at closing", money(rest)],
          ["Together", money(first + rest)],
          ["Had all gone as estimated", money(planned)],
          [estimated < delivered ? "The firm earned more than estimated by" : "The firm earned less than estimated by", money(Math.abs(estimated - delivered))],
          [missed < 0 ? "The seller gains by it" : "The seller loses by it", money(Math.abs(missed))],
          ["Under the old rule", money(half(price * before / 100, 2))],
        ];
      },
    },
  };

  /* A line of three points counts once something stands in it. */
  function lines(form) {
    return [...form.querySelectorAll("fieldset")]
      .map((set) => [set.querySelector("legend").textContent, [...set.querySelectorAll("input")]])
      .filter(([, inputs]) => inputs.some((input) => input.value.trim()));
  }

  function read(form) {
    const inputs = [...form.querySelectorAll("input")].filter((input) =>
      !input.closest("fieldset") || lines(form).some(([, those]) => those.includes(input)));
    const bad = inputs.find((input) => Number.isNaN(figure(input.value)) || (input.closest("fieldset") && figure(input.value) < 0));
    if (bad) {
      const name = [bad.closest("fieldset")?.querySelector("legend").textContent, bad.labels[0].textContent.trim()].filter(Boolean).join(", ");
      const said = bad.value.trim();
      return { bad, message: said ? `${name}: cannot reckon with "${said}". Write a figure such as 1250 or 1,250.50.` : `${name}: a figure is missing.` };
    }
    const values = Object.fromEntries(inputs.filter((input) => input.name).map((input) => [input.name, figure(input.value)]));
    return { values: { ...values, lines: lines(form).map(([name, those]) => [name, those.map((input) => figure(input.value))]) } };
  }

  function element(name, text, of) {
    const node = document.createElement(name);
    node.textContent = text;
    if (of) node.className = of;
    return node;
  }

  function show(form) {
    const kind = kinds[form.dataset.calc];
    const result = form.querySelector(".gp-calc__result");
    let { values, bad, message } = read(form);
    const wrong = values && kind.wrong(values);
    if (wrong) {
      message = wrong[0];
      bad = [...form.querySelectorAll("fieldset")].find((set) => set.querySelector("legend").textContent === wrong[1])?.querySelector("input")
        || form.elements[wrong[1]];
    }
    form.querySelectorAll("input").forEach((input) => { input.removeAttribute("aria-invalid"); input.removeAttribute("aria-describedby"); });
    if (message) {
      bad?.setAttribute("aria-invalid", "true");
      bad?.setAttribute("aria-describedby", result.id);
      result.replaceChildren(element("p", message, "gp-calc__wrong"));
      return;
    }
    const list = document.createElement("dl");
    kind.reckon(values).forEach(([name, value]) => list.append(element("dt", name), element("dd", value)));
    result.replaceChildren(list);
  }

  function another(form) {
    const sets = form.querySelectorAll("fieldset");
    const set = sets[sets.length - 1].cloneNode(true);
    const number = sets.length + 1;
    set.querySelector("legend").textContent = `Line ${number}`;
    set.querySelectorAll("input").forEach((input) => {
      const label = set.querySelector(`label[for="${input.id}"]`);
      input.id = input.id.replace(/\d+$/, number);
      label.htmlFor = input.id;
      input.value = "";
      input.removeAttribute("value");
    });
    sets[sets.length - 1].after(set);
    set.querySelector("input").focus();
  }

  function start() {
    document.querySelectorAll("form.gp-calc[hidden]").forEach((form) => {
      form.hidden = false;
      form.addEventListener("submit", (event) => event.preventDefault());
      form.addEventListener("input", () => { form.dataset.used = ""; show(form); });
      form.addEventListener("reset", () => setTimeout(() => { delete form.dataset.used; show(form); }));
      form.querySelector("[data-calc-more]")?.addEventListener("click", () => another(form));
      show(form);
    });
  }
  if (window.document$) window.document$.subscribe(start);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
