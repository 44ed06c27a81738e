import { grid } from '@redgrid/grid';
import { runMain, serveDomain } from '@redgrid/runtime';

runMain(() => serveDomain(grid));
