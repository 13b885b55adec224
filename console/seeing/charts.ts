import { once } from '../../channels/once.ts';

/** A chart as data; drawn on the server, and shown as a picture with a table behind it. */
export interface Chart {
  kind: 'line' | 'bar';
  /** What stands along the bottom (or, of bars, down the side). */
  names: string[];
  series: { name: string; values: number[] }[];
  /** Bars beside one another that grow to the right, for names that are words. */
  isLying?: boolean;
  /** Values are shares of 1. */
  isShare?: boolean;
}

/** Told apart by the colour-blind, and on grey paper by line and mark (Okabe and Ito's). */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];
const MARKS = ['circle', 'rect', 'triangle', 'diamond'] as const;
const DASHES = ['solid', 'dashed', 'dotted', 'solid'] as const;
const WIDTH = 960;
const HEIGHT = 320;
const BAR_HEIGHT = 34;

/** Draws charts as SVG; the drawing library is loaded for the first. */
export function createCharts(): (chart: Chart) => Promise<string> {
  const load = once(() => import('echarts/dist/echarts.esm.min.mjs'));
  return async (chart) => {
    const echarts = await load();
    const height = chart.isLying ? 70 + chart.names.length * BAR_HEIGHT : HEIGHT;
    const drawing = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
    try {
      drawing.setOption(optionOf(chart));
      return drawing.renderToSVGString();
    } finally {
      drawing.dispose();
    }
  };
}

function optionOf(chart: Chart) {
  const { names, series, isLying, isShare } = chart;
  const words = {
    type: 'category' as const,
    data: isLying ? [...names].reverse() : names,
    axisLabel: TEXT,
    axisTick: { show: false },
  };
  const values = {
    type: 'value' as const,
    minInterval: isShare ? 0 : 1,
    axisLabel: isShare ? { ...TEXT, formatter: (value: number) => `${Math.round(value * 100)}%` } : TEXT,
    splitLine: { lineStyle: { color: '#d0d7da' } },
    ...(isShare ? { max: 1 } : {}),
  };
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: 'system-ui, sans-serif', color: '#0b0c0c' },
    grid: { left: isLying ? 12 : 16, right: 24, top: series.length > 1 ? 44 : 16, bottom: 12, containLabel: true },
    ...(series.length > 1 ? { legend: { top: 0, left: 0, itemGap: 28, itemWidth: 34, textStyle: TEXT } } : {}),
    ...(isLying ? { xAxis: values, yAxis: words } : { xAxis: words, yAxis: values }),
    series: series.map(({ name, values }, at) => ({
      name,
      type: chart.kind,
      data: isLying ? [...values].reverse() : values,
      ...(chart.kind === 'line'
        ? {
            symbol: MARKS[at % MARKS.length],
            symbolSize: 7,
            showSymbol: names.length <= 62,
            lineStyle: { width: 3, type: DASHES[at % DASHES.length] },
          }
        : { barMaxWidth: 18 }),
    })),
  };
}

const TEXT = { color: '#0b0c0c', fontSize: 15 };
