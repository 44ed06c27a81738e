import { evaluation } from '@redgrid/evaluation';
import { runMain, serveDomain } from '@redgrid/runtime';

runMain(() => serveDomain(evaluation));
