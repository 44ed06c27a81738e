import { property } from '@redgrid/property';
import { runMain, serveDomain } from '@redgrid/runtime';

runMain(() => serveDomain(property));
