export const id = 295;
export const ids = [295];
export const modules = {

/***/ 295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _core_governing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6439);
/* harmony import */ var _core_policy_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1483);
/* harmony import */ var _core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7435);
/* harmony import */ var _core_policy_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3315);
/* harmony import */ var _core_policy_places_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8124);
/* harmony import */ var _core_report_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4622);
/* harmony import */ var _core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8961);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2585);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(842);









/** The policy alone: every error with its place, or that there is none. */
async function validate(given, console) {
    const [named = given.policy, ...others] = given.paths;
    if (others.length > 0) {
        throw new _git_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d(`rolecall validate takes one file, not ${given.paths.length}: ${given.paths.join(', ')}`);
    }
    const request = named === undefined ? given : { ...given, policy: named };
    const { snapshot } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_6__.load)(request, console, _core_reading_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .readNothing */ .MS);
    const source = snapshot.policy ?? (0,_core_governing_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(snapshot.tree.sources);
    if (!source)
        throw new _git_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .InputError */ .d(`there is no policy here: write ${_core_policy_places_js__WEBPACK_IMPORTED_MODULE_8__/* .POLICY_PLACES */ .s[0]}, or name a file`);
    const result = (0,_core_policy_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(source);
    const diagnostics = result.ok ? [] : result.diagnostics;
    if (given.format === 'json') {
        const document = {
            schema: 'rolecall/validate@1',
            path: source.path,
            valid: result.ok,
            diagnostics: [...diagnostics],
        };
        console.write((0,_core_report_json_js__WEBPACK_IMPORTED_MODULE_4__/* .renderJson */ .h)(document));
    }
    else if (result.ok)
        console.write(`${(0,_core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)(source.path)} is valid\n`);
    else
        console.write(diagnostics.map((diagnostic) => `${(0,_core_report_safe_text_js__WEBPACK_IMPORTED_MODULE_5__/* .safeText */ .Hk)((0,_core_policy_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .x)(diagnostic))}\n`).join(''));
    return result.ok ? 0 : 2;
}


/***/ }),

/***/ 4622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _safe_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8961);

/**
 * Any document, indented, with a final newline. What nobody sees is escaped, and so is `##[`, which a runner of
 * GitHub Actions obeys wherever it stands on a line of the log: parsed, every string is as it was.
 */
function renderJson(document) {
    const text = JSON.stringify(document, null, 2)
        .replace(_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .nv, (character) => (character === '\n' ? character : (0,_safe_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapedUnits */ .bF)(character)))
        .replaceAll('##[', '#\\u0023[');
    return `${text}\n`;
}


/***/ })

};
